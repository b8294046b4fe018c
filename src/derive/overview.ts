import { relationsWith, selects } from '../field/select.ts';
import { find, namesIn, rankIn } from '../field/term.ts';
import { strengthOf, type Strength } from '../field/strength.ts';
import type { Field } from '../field/field.ts';
import type { OverviewColumn as ColumnView, OverviewView } from '../field/views.ts';
import type { ClaimId, Graph, NodeId } from '../model/graph.ts';
import { outcomeGroups, type OutcomeGroup } from './outcomeGroups.ts';
import { groupId } from './outcomeRange.ts';
import { reportEdges } from './outcomeNodes.ts';
import { isSaid, joinsIn, pairsIn, weightsOf, type Joins } from './overviewJoins.ts';

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

/** So many entries of a column fit on a screen. */
const mostDrawn = 14;

/** The whole graph on one screen; without columns where the field has no such view. */
export interface Overview {
  /** What the entries are called that join columns: one, and several. */
  readonly hubs: readonly [one: string, many: string];
  readonly columns: readonly OverviewColumn[];
  readonly links: readonly OverviewLink[];
  /** The boxes of the last column, which stand for all outcomes of a test. */
  readonly groups: readonly OutcomeGroup[];
}

/**
 * Aggregates the graph over its hubs: two entries are linked when one hub is related to both, or when a claim links them
 * directly; the outcomes of hubs make a last column, by test. Each column keeps the `most` entries with the most claims. Linear in
 * edges.
 */
export function overviewOf(graph: Graph, most = mostDrawn): Overview {
  const view = graph.field.views.overview;
  if (!view) return { hubs: ['', ''], columns: [], links: [], groups: [] };
  const { joins, members, kept, drawn } = drawnIn(graph, view, most);
  const groups = outcomeGroups(graph).filter(({ id }) => drawn.has(id));
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
    links: linksIn(graph, joins, drawn).sort((a, b) =>
      `${a.source} ${a.target}` < `${b.source} ${b.target}` ? -1 : 1,
    ),
    groups,
  };
}

/** Whether the overview has a line; no label is made for that. */
export function hasOverview(graph: Graph): boolean {
  const view = graph.field.views.overview;
  if (!view) return false;
  const { joins, drawn } = drawnIn(graph, view, mostDrawn);
  return !pairsIn(joins, drawn).next().done;
}

/** What of each column is drawn, and what is not: those with the most claims first. */
function drawnIn(graph: Graph, view: OverviewView, most: number) {
  const columnOf = new Map(graph.nodes.map((node) => [node.id, view.columns.findIndex(({ of }) => selects(of, node))]));
  const joins = joinsIn(graph, view, columnOf);
  const weight = weightsOf(joins);
  const ids = Map.groupBy(graph.nodes, ({ id }) => columnOf.get(id));
  const members = view.columns.map((_, index) =>
    (ids.get(index) ?? [])
      .map(({ id }) => id)
      .sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0) || (a < b ? -1 : 1)),
  );
  const kept = members.map((own) => own.filter((id) => weight.has(id)).slice(0, most));
  const groups = namesIn(graph.field.tests)
    .map(groupId)
    .filter((id) => weight.has(id));
  return { joins, members, kept, drawn: new Set<string>([...kept.flat(), ...groups]) };
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

interface Joined {
  readonly source: string;
  readonly target: string;
  readonly through: Set<NodeId>;
  readonly claims: Set<ClaimId>;
  formed: boolean;
}

/** How near to practice the best evidence of some claims is, those that report outcomes among them; `wanted` are all that are asked for. */
function strengthIn(graph: Graph, wanted: ReadonlySet<ClaimId>): (claims: Iterable<ClaimId>) => Strength {
  const { field } = graph;
  const ranks = new Map(
    [...graph.edges, ...reportEdges(graph).map(({ edge }) => edge)]
      .filter(({ id }) => wanted.has(id))
      .map(({ id, evidence }) => [id, evidence.map(({ basis }) => rankIn(field.bases, basis))]),
  );
  return (claims) =>
    strengthOf(
      field,
      [...claims].flatMap((id) => ranks.get(id) ?? []),
    );
}

/** Lines between things that are drawn; where claims make one, what merely follows adds nothing to it. */
function linksIn(graph: Graph, all: Joins, drawn: ReadonlySet<string>): OverviewLink[] {
  const products = new Set(relationsWith(graph.field, 'product'));
  const [said, inferred] = [new Map<string, Joined>(), new Map<string, Joined>()];
  for (const { source, target, joins, through } of pairsIn(all, drawn)) {
    const links = joins.every(isSaid) ? said : inferred;
    const key = `${source} ${target}`;
    const link = links.get(key) ?? { source, target, through: new Set(), claims: new Set(), formed: true };
    for (const join of joins) if (links === said || !isSaid(join)) link.claims.add(join.id);
    if (through) link.through.add(through);
    link.formed &&= joins.every(({ relation, target: end }) => end !== target || products.has(relation));
    links.set(key, link);
  }
  const strengthBy = strengthIn(graph, new Set([...said.values()].flatMap(({ claims }) => [...claims])));
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
