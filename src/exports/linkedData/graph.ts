import { relationsWith } from '../../field/select.ts';
import { indexGraph } from '../../derive/indexes.ts';
import { outcomeEdges, outcomeNodes } from '../../derive/outcomeNodes.ts';
import type { Edge, Graph, Node } from '../../model/graph.ts';
import { absolute } from '../address.ts';
import { otherNames } from '../graphJson.ts';
import { mapped } from '../mapped.ts';
import { claimThings } from '../jsonLd/claim.ts';
import { datasetThing } from '../jsonLd/dataset.ts';
import { termSetThing } from '../jsonLd/termSet.ts';
import { termThing } from '../jsonLd/term.ts';
import { names, refer, type Indexed, type Thing } from '../jsonLd/thing.ts';
import { workThing } from '../jsonLd/work.ts';
import type { UnitTerm } from '../../field/field.ts';
import { wordsOf } from './context.ts';
import { mappingThings } from './mappings.ts';
import { factName, factProperties } from './fact.ts';
import { saidPlainly } from './plainly.ts';
import { columnsOfClaims } from './rows.ts';
import { named } from './skolem.ts';

/** Everything that the graph says as things with names: what pages say of them, and what only the whole can say; one at a time. */
export function* wholeGraph(graph: Graph, site: string): Generator<Thing> {
  for (const thing of thingsOf(graph, site)) yield named(thing);
}

function* thingsOf(graph: Graph, site: string): Generator<Thing> {
  const { field, nodes } = graph;
  const atlas = indexGraph(graph);
  const withPage = new Set(graph.edges.filter((edge) => factName(graph, site, edge) === names.claim(site, edge.id)));
  yield datasetThing(atlas, site, []);
  yield* words(graph, site);
  for (const { name } of field.kinds) {
    const set = termSetThing(atlas, site, name);
    if (set) yield set;
  }
  for (const node of nodes) yield node.bibliography ? workThing(field, site, node) : termThing(field, site, node);
  for (const node of nodes) yield conceptThing(atlas, site, node);
  for (const node of nodes) yield* mappingThings(field, site, node);
  for (const unit of field.units) yield unitThing(site, unit);
  for (const claims of [withPage, graph.measured, graph.statements])
    for (const claim of claims) yield* claimThings(atlas, site, claim);
  yield* outcomeThings(graph, site);
  for (const edges of [graph.edges.filter((edge) => !withPage.has(edge)), graph.inferred])
    for (const edge of edges)
      yield {
        '@id': factName(graph, site, edge),
        '@type': 'rdf:Statement',
        ...factProperties(graph, site, edge),
      };
}

/** A reported outcome: one test, its results, and what joins it to entries. */
function outcomeThings(graph: Graph, site: string): Iterable<Thing> {
  const outgoing = Map.groupBy(outcomeEdges(graph), ({ source }) => source);
  const entries = new Set(graph.nodes.map(({ id }) => id));
  return mapped(outcomeNodes(graph), ({ id, title, outcome, results }) => ({
    '@id': names.outcome(site, outcome.id),
    '@type': 'Observation',
    name: title,
    observationAbout: refer(names.entry(graph.field, site, outcome.subject)),
    measurementTechnique: outcome.test,
    hasPart: results.map((claim) => refer(names.claim(site, claim.id))),
    ...Object.fromEntries(
      [...Map.groupBy(outgoing.get(id) ?? [], ({ relation }) => relation)].map(([relation, edges]) => [
        `sg:${relation}`,
        edges.flatMap(({ target }) => (entries.has(target) ? [refer(names.entry(graph.field, site, target))] : [])),
      ]),
    ),
    'rdfs:isDefinedBy': refer(absolute(site, `${id}/`)),
  }));
}

/** Words of ours that are neither a relation nor a column. */
const own = [
  ['evidence', 'One piece of evidence for a relation: what a row of relations.csv says besides the relation itself.'],
  ['version', 'The version of the data that says so.'],
  ['rule', 'The rule of the vocabulary by which it is inferred.'],
  ['from', 'Ids of the asserted relations it is inferred from.'],
] as const;

/** The relations of the vocabulary and the columns of the tables, as properties with what they mean. */
function words(graph: Graph, site: string): readonly Thing[] {
  const word = (name: string, label: string, says: string): Thing => ({
    '@id': `${wordsOf(site)}${name}`,
    '@type': 'rdf:Property',
    'rdfs:label': label,
    'rdfs:comment': says,
  });
  const { values, statements, relations } = columnsOfClaims(graph);
  const columns = new Map([...values, ...statements, ...relations].map((column) => [column.name, column]));
  return [
    ...graph.field.kinds.map(({ name, plural, says }) => ({
      '@id': names.terms(site, name),
      '@type': 'skos:ConceptScheme',
      'skos:prefLabel': plural,
      'skos:definition': says,
    })),
    ...graph.field.relations.map(({ name, label, says }) => word(name, label, says)),
    ...own.map(([name, says]) => word(name, name, says)),
    ...[...columns.values()].map(({ name, says }) => word(name, name.replaceAll('_', ' '), says)),
  ];
}

/** A unit as the tables write it, with its code of UCUM; `qudt` where that vocabulary has it. */
const unitThing = (site: string, { name, ucum, qudt }: UnitTerm): Thing => ({
  '@id': names.unit(site, name),
  '@type': 'qudt:Unit',
  'rdfs:label': name,
  'qudt:ucumCode': ucum,
  'skos:exactMatch': qudt === undefined ? undefined : refer(qudt),
});

/** An entry as a concept, with the asserted relations that start from it and are said to be so as plain statements. */
function conceptThing(atlas: Indexed, site: string, node: Node): Thing {
  const { field } = atlas.graph;
  const asserted = atlas.edgesFrom(node.id).filter((edge) => !edge.derived && saidPlainly(field, edge));
  const targets = Map.groupBy(asserted, ({ relation }) => relation);
  const refers = (edges: readonly Edge[]): readonly Thing[] =>
    edges.map(({ target }) => refer(names.entry(field, site, target)));
  return {
    '@id': names.entry(field, site, node.id),
    '@type': 'skos:Concept',
    'skos:prefLabel': node.title,
    'skos:altLabel': otherNames(node),
    'skos:definition': node.summary,
    'skos:inScheme': refer(names.terms(site, node.kind)),
    'skos:broader': relationsWith(field, 'belongs').flatMap((relation) => refers(targets.get(relation) ?? [])),
    ...Object.fromEntries([...targets].map(([relation, edges]) => [`sg:${relation}`, refers(edges)])),
    'rdfs:isDefinedBy': refer(absolute(site, `${node.id}/`)),
  };
}
