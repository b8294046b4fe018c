import { relationsWith, selects } from '../field/select.ts';
import { find, rankIn } from '../field/term.ts';
import { strengthOf, type Strength } from '../field/strength.ts';
import type { Field } from '../field/field.ts';
import type { OverviewColumn as ColumnView, OverviewView } from '../field/views.ts';
import type { ClaimId, Edge, Graph, NodeId } from '../model/graph.ts';
import { outcomeGroups, type OutcomeGroup } from './outcomeGroups.ts';
import { outcomeEdges } from './outcomeNodes.ts';

/** Two things of neighbouring columns, what joins them, and the claims that say so. */
export interface OverviewLink {
  readonly source: string;
  readonly target: string;
  /** Entries that are related to both; empty when only a direct claim joins them. */
  readonly through: readonly NodeId[];
  /** Relation claims this link stands for, reports of outcomes among them; empty where the link merely follows. */
  readonly claims: readonly ClaimId[];
  /** The inferred edges that the link rests on, where no claims make it. */
  readonly follows: readonly ClaimId[];
  /** Whether all that is related to both makes the target. */
  readonly formed: boolean;
  /** How near the best evidence of its claims is to practice. */
  readonly strength: Strength;
}

/** One column of the overview: its entries, those with the most claims first, and those that did not fit. */
export interface OverviewColumn {
  readonly key: string;
  readonly title: string;
  /** What one of its entries is called. */
  readonly singular: string;
  /** How a line to the next column reads, forth and back, and back where the target is formed. */
  readonly reads: ColumnView['reads'];
  /** Entries; in the column of outcomes the ids of their groups. */
  readonly ids: readonly string[];
  readonly rest: readonly NodeId[];
}

/** The whole graph on one screen; without columns where the field has no such view. */
export interface Overview {
  /** What the entries are called that join columns: one, and several. */
  readonly hubs: readonly [one: string, many: string];
  readonly columns: readonly OverviewColumn[];
  readonly links: readonly OverviewLink[];
  /** The boxes of the last column, which stand for all outcomes of a test. */
  readonly groups: readonly OutcomeGroup[];
}

/** What joins two things directly: a claim, a report of an outcome, or what follows from claims. */
type Join = Pick<Edge, 'id' | 'source' | 'target' | 'relation'> & { readonly status: string };

/**
 * Aggregates the graph over its hubs: two entries are linked when one hub is related to both, or when a claim links them
 * directly; the outcomes of hubs make a last column, by test. Each column keeps the `most` entries with the most claims. Linear in
 * edges but for hubs.
 */
export function overviewOf(graph: Graph, most = 14): Overview {
  const view = graph.field.views.overview;
  if (!view) return { hubs: ['', ''], columns: [], links: [], groups: [] };
  const columnOf = new Map(graph.nodes.map((node) => [node.id, view.columns.findIndex(({ of }) => selects(of, node))]));
  const links = linksIn(graph, view, columnOf);
  const weight = weightsOf(links);
  const ids = Map.groupBy(graph.nodes, ({ id }) => columnOf.get(id));
  const members = view.columns.map((_, index) =>
    (ids.get(index) ?? [])
      .map(({ id }) => id)
      .sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0) || (a < b ? -1 : 1)),
  );
  const kept = members.map((own) => own.filter((id) => weight.has(id)).slice(0, most));
  const groups = outcomeGroups(graph).filter(({ id }) => weight.has(id));
  const drawn = new Set<string>([...kept.flat(), ...groups.map(({ id }) => id)]);
  const kind = find(graph.field.kinds, view.hubs.kinds[0] ?? '');
  const columns = view.columns.map(({ name, title, singular, reads }, index): OverviewColumn => ({
    key: name,
    title,
    singular,
    reads,
    ids: kept[index]!,
    rest: members[index]!.filter((id) => !drawn.has(id)),
  }));
  return {
    hubs: [kind?.singular.toLowerCase() ?? '', kind?.plural.toLowerCase() ?? ''],
    columns: groups.length === 0 ? columns : [...columns, lastColumn(graph.field, groups)],
    links: links
      .filter(({ source, target }) => drawn.has(source) && drawn.has(target))
      .sort((a, b) => (`${a.source} ${a.target}` < `${b.source} ${b.target}` ? -1 : 1)),
    groups,
  };
}

/** The reported outcomes, by test. */
const lastColumn = ({ outcomes }: Field, groups: readonly OutcomeGroup[]): OverviewColumn => ({
  key: outcomes?.name ?? '',
  title: outcomes?.plural ?? '',
  singular: outcomes?.singular.toLowerCase() ?? '',
  reads: undefined,
  ids: groups.map(({ id }) => id),
  rest: [],
});

/** A line that merely follows counts for nothing. */
function weightsOf(links: readonly OverviewLink[]): ReadonlyMap<string, number> {
  const weight = new Map<string, number>();
  for (const { source, target, claims } of links)
    for (const end of [source, target]) weight.set(end, (weight.get(end) ?? 0) + claims.length);
  return weight;
}

interface Joined {
  readonly source: string;
  readonly target: string;
  readonly through: Set<NodeId>;
  readonly claims: Set<ClaimId>;
  formed: boolean;
}

/** How near to practice the best evidence of some claims is, those that report outcomes among them. */
function strengthIn(graph: Graph): (claims: Iterable<ClaimId>) => Strength {
  const { field } = graph;
  const ranks = new Map(
    [...graph.edges, ...outcomeEdges(graph)].map(({ id, evidence }) => [
      id,
      evidence.map(({ basis }) => rankIn(field.bases, basis)),
    ]),
  );
  return (claims) =>
    strengthOf(
      field,
      [...claims].flatMap((id) => ranks.get(id) ?? []),
    );
}

/** Lines between neighbouring columns; where claims make one, what merely follows adds nothing to it. */
function linksIn(graph: Graph, view: OverviewView, columnOf: ReadonlyMap<NodeId, number>): readonly OverviewLink[] {
  const products = new Set(relationsWith(graph.field, 'product'));
  const [said, inferred] = [new Map<string, Joined>(), new Map<string, Joined>()];
  for (const { source, target, joins, through } of pairsIn(graph, view, columnOf)) {
    const links = joins.some(({ status }) => status === 'inferred') ? inferred : said;
    const key = `${source} ${target}`;
    const link = links.get(key) ?? { source, target, through: new Set(), claims: new Set(), formed: true };
    for (const { id, status } of joins) if (links === said || status === 'inferred') link.claims.add(id);
    if (through) link.through.add(through);
    link.formed &&= joins.every(({ relation, target: end }) => end !== target || products.has(relation));
    links.set(key, link);
  }
  const strengthBy = strengthIn(graph);
  const told = ({ source, target, through, formed }: Joined) => ({
    source,
    target,
    through: [...through].sort(),
    formed,
  });
  return [
    ...[...said.values()].map((link) => ({
      ...told(link),
      strength: strengthBy(link.claims),
      claims: [...link.claims].sort(),
      follows: [],
    })),
    ...[...inferred]
      .filter(([key]) => !said.has(key))
      .map(([, link]) => ({ ...told(link), strength: 0 as const, claims: [], follows: [...link.claims].sort() })),
  ];
}

interface Pair {
  readonly source: string;
  readonly target: string;
  readonly joins: readonly Join[];
  readonly through?: NodeId;
}

/** Every two things of neighbouring columns that something joins, directly or through a hub. */
function* pairsIn(graph: Graph, view: OverviewView, columnOf: ReadonlyMap<NodeId, number>): Generator<Pair> {
  const joins: readonly Join[] = [...graph.edges.filter(({ derived }) => !derived), ...graph.inferred];
  for (const edge of joins) {
    const [at, to] = [columnOf.get(edge.source) ?? -1, columnOf.get(edge.target) ?? -1];
    if (at < 0 || to < 0 || Math.abs(at - to) !== 1 || !view.columns[to]!.by.includes(edge.relation)) continue;
    const [left, right] = at < to ? [edge.source, edge.target] : [edge.target, edge.source];
    if (view.columns[Math.min(at, to)]!.direct) yield { source: left, target: right, joins: [edge] };
  }
  const from = Map.groupBy(joins, ({ source }) => source);
  const reported = reportsIn(graph);
  for (const hub of graph.nodes.filter((node) => selects(view.hubs, node))) {
    const own = from.get(hub.id) ?? [];
    const reached: readonly (readonly Join[])[] = [
      ...view.columns.map(({ by }, index) =>
        own.filter(({ relation, target }) => by.includes(relation) && columnOf.get(target) === index),
      ),
      reported.get(hub.id) ?? [],
    ];
    for (const [index, left] of reached.slice(0, -1).entries())
      for (const a of left)
        for (const b of reached[index + 1]!)
          yield { source: a.target, target: b.target, joins: [a, b], through: hub.id };
  }
}

/** What is reported on each entry, as lines to the groups of outcomes. */
function reportsIn(graph: Graph): ReadonlyMap<NodeId, readonly Join[]> {
  const groupOf = new Map(
    outcomeGroups(graph).flatMap(({ id, outcomes }) => outcomes.map((one) => [one.id, id] as const)),
  );
  const { outcomes } = graph.field;
  return Map.groupBy(
    outcomeEdges(graph)
      .filter(({ relation }) => relation === outcomes?.reports)
      .map((edge): Join => ({ ...edge, target: groupOf.get(edge.target)! as NodeId })),
    ({ source }) => source,
  );
}
