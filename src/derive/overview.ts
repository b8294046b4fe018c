import { relationsWith, selects } from '../field/select.ts';
import { find } from '../field/term.ts';
import type { OverviewColumn as ColumnView, OverviewView } from '../field/views.ts';
import type { ClaimId, Edge, Graph, Node, NodeId } from '../model/graph.ts';

/** Two entries of neighbouring columns, what joins them, and the claims that say so. */
export interface OverviewLink {
  readonly source: NodeId;
  readonly target: NodeId;
  /** Entries that are related to both; empty when only a direct claim joins them. */
  readonly through: readonly NodeId[];
  /** Relation claims this link stands for. */
  readonly claims: readonly ClaimId[];
  /** Whether all that is related to both makes the target. */
  readonly formed: boolean;
}

/** One column of the overview: its entries, those with the most claims first, and those that did not fit. */
export interface OverviewColumn {
  readonly key: string;
  readonly title: string;
  /** What one of its entries is called. */
  readonly singular: string;
  /** How a line to the next column reads, forth and back, and back where the target is formed. */
  readonly reads: ColumnView['reads'];
  readonly ids: readonly NodeId[];
  readonly rest: readonly NodeId[];
}

/** The whole graph on one screen; without columns where the field has no such view. */
export interface Overview {
  /** What the entries are called that join columns: one, and several. */
  readonly hubs: readonly [one: string, many: string];
  readonly columns: readonly OverviewColumn[];
  readonly links: readonly OverviewLink[];
}

/**
 * Aggregates the graph over its hubs: two entries are linked when one hub is related to both, or when a claim links them
 * directly. Each column keeps the `most` entries with the most claims. Linear in edges but for hubs.
 */
export function overviewOf(graph: Graph, most = 14): Overview {
  const view = graph.field.views.overview;
  if (!view) return { hubs: ['', ''], columns: [], links: [] };
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
  const drawn = new Set(kept.flat());
  const kind = find(graph.field.kinds, view.hubs.kinds[0] ?? '');
  return {
    hubs: [kind?.singular.toLowerCase() ?? '', kind?.plural.toLowerCase() ?? ''],
    columns: view.columns.map(({ name, title, singular, reads }, index) => ({
      key: name,
      title,
      singular,
      reads,
      ids: kept[index]!,
      rest: members[index]!.filter((id) => !drawn.has(id)),
    })),
    links: links
      .filter(({ source, target }) => drawn.has(source) && drawn.has(target))
      .sort((a, b) => (`${a.source} ${a.target}` < `${b.source} ${b.target}` ? -1 : 1)),
  };
}

function weightsOf(links: readonly OverviewLink[]): ReadonlyMap<NodeId, number> {
  const weight = new Map<NodeId, number>();
  for (const { source, target, claims } of links)
    for (const end of [source, target]) weight.set(end, (weight.get(end) ?? 0) + claims.length);
  return weight;
}

interface Joined {
  readonly source: NodeId;
  readonly target: NodeId;
  readonly through: Set<NodeId>;
  readonly claims: Set<ClaimId>;
  formed: boolean;
}

function linksIn(
  { field, edges, nodes }: Graph,
  view: OverviewView,
  columnOf: ReadonlyMap<NodeId, number>,
): readonly OverviewLink[] {
  const products = new Set(relationsWith(field, 'product'));
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const links = new Map<string, Joined>();
  const join = (source: NodeId, target: NodeId, claims: readonly Edge[], through?: NodeId): void => {
    const key = `${source} ${target}`;
    const link = links.get(key) ?? { source, target, through: new Set(), claims: new Set(), formed: true };
    for (const { id } of claims) link.claims.add(id);
    if (through) link.through.add(through);
    link.formed &&= claims.every(({ relation, target: end }) => end !== target || products.has(relation));
    links.set(key, link);
  };
  for (const [id, own] of Map.groupBy(
    edges.filter(({ derived }) => !derived),
    ({ source }) => source,
  )) {
    const reached = view.columns.map(({ by }, index) =>
      own.filter(({ relation, target }) => by.includes(relation) && columnOf.get(target) === index),
    );
    const at = columnOf.get(id) ?? -1;
    if (view.columns[at]?.direct) for (const edge of reached[at + 1] ?? []) join(id, edge.target, [edge]);
    if (selects(view.hubs, nodeOf.get(id) as Node))
      for (const [index, left] of reached.slice(0, -1).entries())
        for (const a of left) for (const b of reached[index + 1]!) join(a.target, b.target, [a, b], id);
  }
  return [...links.values()].map(({ source, target, through, claims, formed }) => ({
    source,
    target,
    through: [...through].sort(),
    claims: [...claims].sort(),
    formed,
  }));
}
