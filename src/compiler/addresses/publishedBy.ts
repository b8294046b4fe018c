import type { Field, Relation } from '../../field/field.ts';
import { namesIn, term } from '../../field/term.ts';
import { emptyFolders } from '../../derive/offer.ts';
import { audit } from '../../derive/audit/audit.ts';
import { outcomeNodes } from '../../derive/outcomeNodes.ts';
import { rowAnchor } from '../../model/address.ts';
import type { Finding } from '../../model/finding.ts';
import type { Graph, Node } from '../../model/graph.ts';
import { filesBeside, type Published } from '../../model/published.ts';

/** Pages that a site has whatever its content, and those of views that have something to show. */
const pages = ['index', 'about', 'about/rules', 'audit', 'browse', 'claims', 'data', 'search'];
const views = ['compare', 'gaps', 'graph', 'matrix', 'paths'];

/** Files at the root of the site that readers keep the address of: the feed, to which they subscribe. */
const rootFiles = ['changes.atom'] as const;

/** Files of the data folder that every site offers to readers; what only the site’s own scripts read is not among them. */
const dataFileNames = [
  'SHA256SUMS',
  'citation.bib',
  'citation.json',
  'citation.ris',
  'claims.csv',
  'claims.json',
  'datapackage.json',
  'entries.csv',
  'everything.zip',
  'findings.csv',
  'graph.cx2',
  'graph.graphml',
  'graph.json',
  'graph.jsonld',
  'graph.nq',
  'linkset.json',
  'nanopublications.trig',
  'outcomes.csv',
  'references.bib',
  'references.csv',
  'references.json',
  'references.ris',
  'relations.csv',
  'ro-crate-metadata.json',
  'statements.csv',
  'tables.xlsx',
] as const;

/** Provenance follows from evidence and the reading path; such an edge has no page of its own. */
export const hasPage = (field: Pick<Field, 'relations'>, relation: Relation): boolean =>
  term(field.relations, relation).derived === undefined;

/**
 * Every address the site of a graph has and keeps: pages, the files beside them, data files, and the places that are cited
 * (passages, panels, table rows, outcomes, statements, findings of the audit). Sorted by code unit.
 */
export const publishedBy = (graph: Graph): readonly Published[] => [...addressesOf(graph, audit(graph))].sort();

/** The same addresses in no order, where it is known what the audit finds. */
export function addressesOf(graph: Graph, findings: readonly Finding[]): ReadonlySet<Published> {
  const empty = emptyFolders(graph);
  return new Set([
    ...pages,
    ...views.filter((folder) => !empty.includes(folder)),
    ...(empty.includes('graph') ? [] : ['graph/list']),
    ...rootFiles,
    ...namesIn(graph.field.kinds),
    ...[
      ...dataFileNames,
      ...[...dataFileNames, ...restored(graph)].filter(isTable).map(asParquet),
      ...restored(graph),
      ...(graph.queries.length === 0 ? [] : ['answers.json']),
    ].map((name) => `data/${name}`),
    ...(empty.includes('matrix') ? [] : matrixPages(graph)),
    ...comparePages(graph),
    ...graph.nodes.flatMap(({ id }) => [id, ...filesBesidePage(id)]),
    ...claimPages(graph),
    ...graph.nodes.flatMap(placesOn),
    ...outcomePlaces(graph),
    ...outcomeNodes(graph).map(({ id }) => id as string),
    ...(graph.field.outcomes && !empty.includes('outcomes') ? [graph.field.outcomes.name] : []),
    ...findings.map(({ id }) => `audit#${id}`),
  ]);
}

/** The files that stand beside the pages of claims where a version promised them. Of new claims the page itself offers the same. */
export const claimFiles = (graph: Graph): readonly Published[] => claimPages(graph).flatMap(filesBesidePage);

const claimPages = ({ field, edges, measured, statements }: Graph): readonly Published[] =>
  [...edges.filter(({ relation }) => hasPage(field, relation)), ...measured, ...statements].map(
    ({ id }) => `claims/${id}`,
  );

const filesBesidePage = (page: Published): readonly Published[] =>
  filesBeside.map((extension) => `${page}.${extension}`);

const isTable = (name: string): boolean => name.endsWith('.csv');
const asParquet = (name: string): string => name.replace(/csv$/, 'parquet');

const matrixPages = ({ field }: Graph): readonly string[] => [
  'matrix/ladder',
  ...namesIn(field.views.matrices).flatMap((id) => [`matrix/${id}`, `matrix/${id}.csv`, `matrix/${id}.json`]),
];

/** The pages of tests that are compared and that a result is of. */
function comparePages({ field, outcomes }: Graph): readonly string[] {
  const done = new Set(outcomes.map(({ test }) => test));
  return (field.views.comparison?.tests ?? []).filter((test) => done.has(test)).map((test) => `compare/${test}`);
}

/** Tables of the source that are restored from the graph. */
const restored = ({ field, nodes }: Graph): readonly string[] =>
  field.views.tables
    .filter(({ number }) => nodes.some(({ section }) => section?.number === number))
    .map(({ name }) => `${name}.csv`);

/** Passages, panels and table rows of a section. */
const placesOn = ({ id, passages, section }: Node): readonly Published[] =>
  [
    ...passages.map(({ anchor }) => anchor).filter((anchor) => anchor !== ''),
    ...(section?.rows ?? []).map(({ printed }) => rowAnchor(printed)),
  ].map((anchor) => `${id}#${anchor}`);

/** Outcomes and statements, on the page of what they are about; sections and references list claims by place instead. */
const outcomePlaces = ({ field, outcomes, statements }: Graph): readonly Published[] =>
  [
    ...outcomes.map(({ id, subject }) => ({ subject, address: `${subject}#outcome-${id}` })),
    ...statements.map(({ id, subject }) => ({ subject, address: `${subject}#statement-${id}` })),
  ].flatMap(({ subject, address }) => (term(field.kinds, subject.split('/')[0]!).shape === 'topic' ? [address] : []));
