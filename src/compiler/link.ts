import type { Field } from '../field/field.ts';
import type { ClaimId, Graph, Node, NodeId, Site, StatementClaim } from '../model/graph.ts';
import { derive } from './deriveEdges.ts';
import { infer } from './infer.ts';
import { edgesOf, mergeEdges } from './linkEdges.ts';
import { nodeFrom } from './linkNodes.ts';
import { testsOf } from './linkOutcomes.ts';
import { locate } from './locate.ts';
import type { Problem } from './problem.ts';
import { render, type Names } from './render.ts';
import { resolver, type Resolve } from './resolve.ts';
import type { Entry, SiteEntry } from './validate.ts';

/** The graph but for what became of its addresses, and the problems met on the way. */
export interface Linked {
  readonly graph: Omit<Graph, 'moved' | 'withdrawn'>;
  readonly problems: readonly Problem[];
}

/** Joins valid entries to a graph: ids resolved, prose rendered, claims named, edges merged and derived. */
export function link(field: Field, entries: readonly Entry[], site: SiteEntry, broken: ReadonlySet<string>): Linked {
  const problems: Problem[] = [];
  const resolve = resolver(field, entries, broken, problems);
  const edges = entries.flatMap((entry) => edgesOf(entry, resolve));
  const tests = entries.map((entry) => testsOf(field, entry, resolve));
  const measured = tests.flatMap((test) => test.measured);
  const statements = entries.flatMap((entry) => statementsOf(entry, resolve));

  const claimIds = new Set<string>([...edges, ...measured, ...statements].map((claim) => claim.id));
  const names: Names = { ...resolve.names, hasClaim: (id) => claimIds.has(id) || broken.has(id.split('--')[0]!) };
  const prose = (entry: Entry | SiteEntry): Node['passages'] => {
    const { passages, problems: met } = render(entry, names, field);
    problems.push(...met);
    return passages;
  };
  const typed = {
    nodes: entries.map((entry) => nodeFrom(field, entry, prose(entry), resolve.node)).sort(byId),
    outcomes: tests.flatMap((test) => test.outcomes).sort(byId),
    measured: measured.sort(byId),
    statements: statements.sort(byId),
  };
  const about: Site = {
    ...aboutSite(site.fields),
    source: resolve.node(site, site.fields.source, ['source']) ?? ('' as NodeId),
    passages: prose(site),
  };
  const joined = mergeEdges([...edges, ...derive(field, typed, edges)]);
  return {
    graph: { field, site: about, ...typed, edges: joined, inferred: infer(field, typed.nodes, joined) },
    problems,
  };
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
