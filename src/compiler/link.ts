import type { Field } from '../field/field.ts';
import { kindOfShape } from '../field/select.ts';
import type { ClaimId, Graph, Node, NodeId, Site, StatementClaim } from '../model/graph.ts';
import { derive } from './deriveEdges.ts';
import { infer } from './infer.ts';
import { edgesOf, mergeEdges } from './linkEdges.ts';
import { nodeFrom } from './linkNodes.ts';
import { testsOf } from './linkOutcomes.ts';
import { locate } from './locate.ts';
import { noMemory, type Memory } from './memory.ts';
import type { Problem } from './problem.ts';
import { pointsIn } from './points.ts';
import type { Names } from './prose/names.ts';
import { render } from './render.ts';
import { resolver, type Resolve } from './resolve.ts';
import type { Entry, SiteEntry } from './validate.ts';

/** The graph but for its questions, what it said before and what became of its addresses, and the problems met on the way. */
export interface Linked {
  readonly graph: Omit<Graph, 'queries' | 'editions' | 'moved' | 'withdrawn'>;
  readonly problems: readonly Problem[];
}

/** Joins valid entries to a graph: ids resolved, prose rendered, claims named, edges merged and derived. */
export function link(
  field: Field,
  entries: readonly Entry[],
  site: SiteEntry,
  broken: ReadonlySet<string>,
  partsAreUnsure: boolean,
  memory: Memory = noMemory,
): Linked {
  const problems: Problem[] = [];
  const resolve = resolver(field, entries, broken, partsAreUnsure, problems);
  const edges = entries.flatMap((entry) => edgesOf(field, entry, resolve));
  const tests = entries.map((entry) => testsOf(field, entry, resolve));
  const measured = tests.flatMap((test) => test.measured);
  const statements = entries.flatMap((entry) => statementsOf(entry, resolve));

  for (const entry of entries) besides(entry, resolve);
  const claimIds = new Set<string>([...edges, ...measured, ...statements].map((claim) => claim.id));
  const outcomes = tests.flatMap((test) => test.outcomes);
  const names: Names = {
    ...resolve.names,
    hasClaim: (id) => claimIds.has(id),
    ...pointsIn(entries, outcomes, statements),
  };
  const prose = (entry: Entry | SiteEntry): Node['passages'] => {
    const { passages, problems: met } = render(entry, names, field, memory);
    problems.push(...met);
    return passages;
  };
  const typed = {
    nodes: entries.map((entry) => nodeFrom(field, entry, prose(entry), resolve.node)).sort(byId),
    outcomes: outcomes.sort(byId),
    measured: measured.sort(byId),
    statements: statements.sort(byId),
  };
  const about: Site = {
    ...aboutSite(site.fields),
    source: sourceOf(field, site, resolve, problems),
    passages: prose(site),
  };
  const joined = mergeEdges([...edges, ...derive(field, typed, edges)]);
  return {
    graph: { field, site: about, ...typed, edges: joined, inferred: infer(field, typed.nodes, joined) },
    problems,
  };
}

/** Looks up what stands beside claims: the places of misprints, and what rows of tables cite. */
function besides(entry: Entry, resolve: Resolve): void {
  entry.fields.misprints.forEach(({ at }, index) => {
    if (at !== undefined) resolve.place(entry, at, ['misprints', index, 'at']);
  });
  entry.fields.rows?.forEach(({ cites }, index) => resolve.works(entry, cites, ['rows', index, 'cites']));
}

/** The work that the site is about. */
function sourceOf(field: Field, site: SiteEntry, resolve: Resolve, problems: Problem[]): NodeId {
  const works = kindOfShape(field, 'works');
  const id = resolve.node(site, site.fields.source, ['source'], works === undefined ? [] : [works]);
  if (id !== undefined && works !== undefined && !id.startsWith(`${works}/`))
    problems.push({
      ...locate(site, ['source']),
      rule: 'source-is-a-work',
      message: `the source ${id} is no work; name the entry of the review in ${works}`,
    });
  return id ?? ('' as NodeId);
}

/** What the site is, its name and colour filled in where the author leaves them to us. */
function aboutSite({ name, ...fields }: SiteEntry['fields']): Omit<Site, 'source' | 'passages'> {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return { ...(given as typeof fields), name: name ?? fields.title } as Omit<Site, 'source' | 'passages'>;
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The statements of an entry. */
function statementsOf(entry: Entry, resolve: Resolve): StatementClaim[] {
  return entry.fields.statements.flatMap((item, index): StatementClaim[] => {
    const path = ['statements', index];
    const self = `${entry.kind}/${entry.slug}` as NodeId;
    const subject = item.subject === undefined ? self : resolve.node(entry, item.subject, [...path, 'subject']);
    if (subject === undefined) return [];
    return [
      {
        shape: 'statement',
        id: `${entry.slug}--${item.id}` as ClaimId,
        subject,
        evidence: resolve.evidence(entry, item, path),
        place: locate(entry, [...path, 'id']),
      },
    ];
  });
}
