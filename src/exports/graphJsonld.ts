import type { Field } from '../field/field.ts';
import { relationsWith } from '../field/select.ts';
import { indexGraph, type Indexes } from '../derive/indexes.ts';
import { outcomeEdges, outcomeNodes } from '../derive/outcomeNodes.ts';
import type { Bibliography, Edge, Graph, InferredEdge, MeasuredClaim, Node, NodeId } from '../model/graph.ts';
import { absolute, claimPath, entryPath, type Claim } from './address.ts';
import { claimTitle, evidenceOf } from './citation.ts';
import { otherNames } from './graphJson.ts';
import { json } from './json.ts';

type Thing = Readonly<Record<string, unknown>>;
const refer = (path: string): Thing => ({ '@id': path });
const property = (relation: string): string => `sg:${relation}`;

/** Everything is inline, so that no reader needs the network; addresses are relative to the site. */
const context = (site: string): Thing => ({
  '@base': absolute(site, ''),
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  cito: 'http://purl.org/spar/cito/',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  sg: absolute(site, 'data/graph.jsonld#'),
});

/**
 * The graph as JSON-LD in schema.org, SKOS and CiTO; a value is a claim about a material, never a fact of it. What merely follows
 * is no property of anything: it stands as a statement of its own, with its rule and the claims it follows from.
 */
export function graphJsonld(graph: Graph, site: string): string {
  const outgoing = Map.groupBy(graph.edges, ({ source }) => source);
  const indexes = indexGraph(graph);
  return json({
    '@context': context(site),
    '@graph': [
      ...vocabulary(graph.field),
      ...graph.nodes.map((node) => nodeThing(graph.field, node, outgoing.get(node.id) ?? [])),
      ...claimsOf(graph).map((claim) => claimThing(claim, graph.site.source, indexes)),
      ...outcomeThings(graph),
      ...graph.inferred.map(inferredThing),
    ],
  });
}

/** Writes one entry with its outgoing relations and the claims about it; what entries share is looked up once. */
export function entryJsonld(graph: Graph, site: string): (node: Node) => string {
  const outgoing = Map.groupBy(graph.edges, ({ source }) => source);
  const claims = Map.groupBy(claimsOf(graph), (claim) => ('relation' in claim ? claim.source : claim.subject));
  const indexes = indexGraph(graph);
  return (node) =>
    json({
      '@context': context(site),
      '@graph': [
        nodeThing(graph.field, node, outgoing.get(node.id) ?? []),
        ...(claims.get(node.id) ?? []).map((claim) => claimThing(claim, graph.site.source, indexes)),
      ],
    });
}

const claimsOf = ({ edges, measured, statements }: Graph): readonly Claim[] => [
  ...edges.filter(({ derived }) => !derived),
  ...measured,
  ...statements,
];

const vocabulary = ({ kinds, relations, outcomes }: Field): readonly Thing[] => [
  ...[...kinds, ...(outcomes ? [outcomes] : [])].map(({ name, plural, says }) => ({
    '@id': `${name}/`,
    '@type': 'skos:ConceptScheme',
    'skos:prefLabel': plural,
    'skos:definition': says,
  })),
  ...relations.map(({ name, label, says }) => ({
    '@id': property(name),
    '@type': 'rdf:Property',
    'rdfs:label': label,
    'rdfs:comment': says,
  })),
];

function nodeThing(field: Field, node: Node, outgoing: readonly Edge[]): Thing {
  const targets = Map.groupBy(outgoing, ({ relation }) => relation);
  const broader = relationsWith(field, 'belongs').flatMap(
    (relation) => targets.get(relation)?.map(({ target }) => refer(entryPath(target))) ?? [],
  );
  return {
    '@id': entryPath(node.id),
    ...(node.bibliography
      ? article(node.bibliography)
      : { '@type': ['skos:Concept', 'schema:DefinedTerm'], 'schema:name': node.title }),
    'skos:prefLabel': node.title,
    'skos:altLabel': otherNames(node),
    'skos:definition': node.summary,
    'skos:inScheme': refer(`${node.kind}/`),
    'schema:additionalType': node.classes,
    'schema:chemicalComposition': node.formula,
    'skos:broader': broader.length === 0 ? undefined : broader,
    ...Object.fromEntries(
      [...targets].map(([relation, edges]) => [
        property(relation),
        edges.map(({ target }) => refer(entryPath(target))),
      ]),
    ),
  };
}

/** A reported outcome with its results, and what joins it to the entries; its results are the claims. */
function outcomeThings(graph: Graph): readonly Thing[] {
  const edges = outcomeEdges(graph);
  const outgoing = Map.groupBy(edges, ({ source }) => source);
  return outcomeNodes(graph).map(({ id, kind, title, summary, outcome, results }) => ({
    '@id': entryPath(id),
    '@type': 'schema:Observation',
    'schema:name': title,
    'schema:description': summary === '' ? undefined : summary,
    'schema:observationAbout': refer(entryPath(outcome.subject)),
    'schema:measurementTechnique': outcome.test,
    'schema:hasPart': results.map((claim) => refer(claimPath(claim.id))),
    'skos:inScheme': refer(`${kind}/`),
    ...Object.fromEntries(
      [...Map.groupBy(outgoing.get(id) ?? [], ({ relation }) => relation)].map(([relation, own]) => [
        property(relation),
        own.map(({ target }) => refer(entryPath(target))),
      ]),
    ),
  }));
}

const inferredThing = ({ id, source, relation, target, status, rule, from, modality }: InferredEdge): Thing => ({
  '@id': `data/graph.jsonld#inferred--${id}`,
  '@type': 'rdf:Statement',
  'rdf:subject': refer(entryPath(source)),
  'rdf:predicate': refer(property(relation)),
  'rdf:object': refer(entryPath(target)),
  'sg:status': status,
  'sg:rule': rule,
  'sg:modality': modality,
  'prov:wasDerivedFrom': from.map((claim) => refer(claimPath(claim))),
});

const article = ({ authors, title, year, journal, journalFull, volume, pages, doi }: Bibliography): Thing => ({
  '@type': 'schema:ScholarlyArticle',
  'schema:name': title,
  'schema:author': authors
    .filter((name) => name !== 'et al.')
    .map((name) => ({ '@type': 'schema:Person', 'schema:name': name })),
  'schema:datePublished': String(year),
  'schema:isPartOf': { '@type': 'schema:Periodical', 'schema:name': journalFull ?? journal },
  'schema:volumeNumber': volume,
  'schema:pagination': pages,
  'schema:sameAs': doi === undefined ? undefined : refer(`https://doi.org/${doi}`),
});

function claimThing(claim: Claim, review: NodeId, indexes: Indexes): Thing {
  const evidence = evidenceOf(claim);
  const measured = 'shape' in claim && claim.shape === 'measured';
  return {
    '@id': claimPath(claim.id),
    '@type': measured ? ['schema:Claim', 'schema:Observation'] : 'schema:Claim',
    'schema:text': claimTitle(indexes, claim),
    'schema:about': ('relation' in claim ? [claim.source, claim.target] : [claim.subject]).map((id) =>
      refer(entryPath(id)),
    ),
    ...('relation' in claim ? { 'sg:status': claim.status } : {}),
    'schema:appearance': refer(entryPath(review)),
    'schema:pagination': [...new Set(evidence.map(({ locator }) => locator))],
    'cito:citesAsEvidence': [...new Set(evidence.flatMap(({ references }) => references))].map((id) =>
      refer(entryPath(id)),
    ),
    ...(measured ? observation(claim) : {}),
  };
}

const observation = ({ subject, quantity, measure, test }: MeasuredClaim): Thing => ({
  'schema:observationAbout': refer(entryPath(subject)),
  'schema:measuredProperty': { '@type': 'schema:Property', 'schema:name': quantity },
  'schema:measurementTechnique': test,
  [measure.max === undefined ? 'schema:value' : 'schema:minValue']: measure.value,
  'schema:maxValue': measure.max,
  'schema:unitText': measure.unit,
});
