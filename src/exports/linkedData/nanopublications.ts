import { indexGraph } from '../../derive/indexes.ts';
import type { Graph } from '../../model/graph.ts';
import { absolute, claimPath, claimsWithPage, type Claim } from '../address.ts';
import { claimTitle, evidenceOf } from '../citation.ts';
import { subjectsOf, worksOf } from '../jsonLd/claim.ts';
import { observationThing } from '../jsonLd/observation.ts';
import { names, refer, type Indexed, type Thing } from '../jsonLd/thing.ts';
import { licenceAddress } from '../licence.ts';
import type { Pieces } from '../pieces.ts';
import { prefixes, schemaOrg, wordsOf } from './context.ts';
import { nquads } from './nquads.ts';
import { saidPlainly } from './plainly.ts';
import { named } from './skolem.ts';
import { trig, type NamedGraph } from './trig.ts';

const np = 'http://www.nanopub.org/nschema#';
const prov = 'http://www.w3.org/ns/prov#';
const dct = 'http://purl.org/dc/terms/';
const xsd = 'http://www.w3.org/2001/XMLSchema#';
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/**
 * Every claim that the source makes as a nanopublication: what is asserted, where the source says so and on whose work, and who
 * published it under which licence. Nothing derived or inferred is among them.
 */
export const nanopublications = (graph: Graph, site: string): Pieces =>
  trig(published(graph, site), { ...prefixes(site), schema: schemaOrg, np, prov, dct, xsd });

function* published(graph: Graph, site: string): Generator<NamedGraph> {
  const atlas = indexGraph(graph);
  for (const claim of claimsWithPage(graph))
    if (!('relation' in claim) || !claim.derived) yield* graphsOf(atlas, site, claim);
}

function graphsOf(atlas: Indexed, site: string, claim: Claim): readonly NamedGraph[] {
  const page = absolute(site, claimPath(claim.id));
  const name = (part: string): string => `${page}#${part}`;
  const self = `<${name('nanopublication')}>`;
  const has = (part: string): string => `${self} <${np}has${part}> <${name(lower(part))}> .`;
  return [
    {
      name: name('head'),
      lines: [
        `${self} <${rdf}type> <${np}Nanopublication> .`,
        ...['Assertion', 'Provenance', 'PublicationInfo'].map(has),
      ],
    },
    { name: name('assertion'), lines: linesOf(assertionOf(atlas, site, claim), site) },
    { name: name('provenance'), lines: provenanceOf(atlas, site, claim, name('assertion')) },
    { name: name('publicationInfo'), lines: publicationOf(atlas, site, self, page) },
  ];
}

const lower = (part: string): string => part.charAt(0).toLowerCase() + part.slice(1);

const linesOf = (things: readonly Thing[], site: string): readonly string[] =>
  nquads(things.map(named), site).map((line) => line.trimEnd());

/** A relation that the source states plainly is a statement of its own; what it holds possible is said of the claim. */
function assertionOf(atlas: Indexed, site: string, claim: Claim): readonly Thing[] {
  const { field } = atlas.graph;
  const self = names.claim(site, claim.id);
  if ('relation' in claim) {
    const [from, to] = [claim.source, claim.target].map((id) => refer(names.entry(field, site, id)));
    if (saidPlainly(field, claim)) return [{ ...from, [`sg:${claim.relation}`]: to }];
    return [
      {
        '@id': self,
        '@type': 'rdf:Statement',
        'rdf:subject': from,
        'rdf:predicate': refer(`${wordsOf(site)}${claim.relation}`),
        'rdf:object': to,
        'sg:modality': [...new Set(claim.evidence.map(({ modality }) => modality))],
      },
    ];
  }
  if (claim.shape === 'measured')
    return [{ ...observationThing(atlas, site, claim), 'sg:comparator': claim.measure.comparator }];
  const about = subjectsOf(claim).map((id) => refer(names.entry(field, site, id)));
  return [{ '@id': self, '@type': 'Claim', text: claimTitle(atlas, claim), about }];
}

function provenanceOf({ graph }: Indexed, site: string, claim: Claim, assertion: string): readonly string[] {
  const evidence = evidenceOf(claim);
  const work = (id: Parameters<typeof names.entry>[2]): string => `<${names.entry(graph.field, site, id)}>`;
  const about = [
    {
      '@id': assertion,
      'sg:claim_id': claim.id,
      'sg:locator': [...new Set(evidence.map(({ locator }) => locator))],
      'sg:method': [...new Set(evidence.map(({ method }) => method))],
      'sg:cell': [...new Set(evidence.map(({ cell }) => cell))],
      'sg:modality': [...new Set(evidence.map(({ modality }) => modality))],
      'sg:confidence': [...new Set(evidence.map(({ confidence }) => confidence))],
      'sg:note': evidence.flatMap(({ why }) => why ?? []),
    },
  ];
  return [
    `<${assertion}> <${prov}wasDerivedFrom> ${work(graph.site.source)} .`,
    ...worksOf(evidence).map((id) => `<${assertion}> <${prov}hadPrimarySource> ${work(id)} .`),
    ...linesOf(about, site),
  ];
}

function publicationOf({ graph }: Indexed, site: string, self: string, page: string): readonly string[] {
  const { date, editors, version } = graph.site;
  const licence = licenceAddress(graph.site);
  return [
    `${self} <${dct}created> "${date}T00:00:00Z"^^<${xsd}dateTime> .`,
    ...editors.map((_, index) => `${self} <${prov}wasAttributedTo> <${names.dataset(site)}-creator-${index + 1}> .`),
    ...(licence === undefined ? [] : [`${self} <${dct}license> <${licence}> .`]),
    `${self} <${dct}isPartOf> <${names.dataset(site)}> .`,
    `${self} <${wordsOf(site)}version> ${JSON.stringify(version)} .`,
    `${self} <http://www.w3.org/2000/01/rdf-schema#seeAlso> <${page}> .`,
  ];
}
