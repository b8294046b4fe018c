import type { ClaimId, Edge, Graph, NodeId } from '../model/graph.ts';
import type { Relation } from '../vocabulary/relations.ts';
import { layerOf, layers } from './layers.ts';

/** Two entries of neighbouring columns, what joins them, and the claims that say so. */
export interface OverviewLink {
  readonly source: NodeId;
  readonly target: NodeId;
  /** Collectors and other materials that are related to both; empty when only a direct claim joins them. */
  readonly through: readonly NodeId[];
  /** Relation claims this link stands for. */
  readonly claims: readonly ClaimId[];
}

/** One column of the overview: its entries, those with the most claims first, and those that did not fit. */
export interface OverviewColumn {
  readonly key: string;
  readonly title: string;
  /** What one of its entries is called. */
  readonly singular: string;
  readonly ids: readonly NodeId[];
  readonly rest: readonly NodeId[];
}

/** The whole graph on one screen: strategy → base collector → phase → mechanism → challenge. */
export interface Overview {
  readonly columns: readonly OverviewColumn[];
  readonly links: readonly OverviewLink[];
}

const shownLayers = {
  strategies: { title: 'Strategies', singular: 'strategy' },
  base: { title: 'Base collectors', singular: 'base collector' },
  phases: { title: 'Sodiophilic phases', singular: 'sodiophilic phase' },
  mechanisms: { title: 'Mechanisms', singular: 'mechanism' },
  challenges: { title: 'Challenges', singular: 'challenge' },
} as const;
const carries: readonly Relation[] = ['forms', 'contains', 'coated-with'];

/**
 * Aggregates the graph over its modified collectors: two entries are linked when one material is related to both, or when
 * a claim links them directly. Each column keeps the `most` entries with the most claims. Linear in edges but for hubs.
 */
export function overviewOf(graph: Graph, most = 14): Overview {
  const layer = new Map(graph.nodes.map((node) => [node.id, layers[layerOf(node)]!.key]));
  const main = new Map(graph.nodes.map((node) => [node.id, node.classes[0]]));
  const isPhase = (id: NodeId): boolean => main.get(id) === 'sodiophilic phase or interphase';
  const column = (id: NodeId): string => (layer.get(id) === 'phases' && !isPhase(id) ? '' : layer.get(id)!);
  const outgoing = Map.groupBy(
    graph.edges.filter((edge) => !edge.derived),
    (edge) => edge.source,
  );
  const links = new Map<string, { source: NodeId; target: NodeId; through: Set<NodeId>; claims: Set<ClaimId> }>();
  const join = (source: NodeId, target: NodeId, claims: readonly Edge[], through?: NodeId): void => {
    const key = `${source} ${target}`;
    const link = links.get(key) ?? { source, target, through: new Set(), claims: new Set() };
    for (const { id } of claims) link.claims.add(id);
    if (through) link.through.add(through);
    links.set(key, link);
  };
  for (const [id, edges] of outgoing) {
    const own = (relations: readonly Relation[], wanted: string) =>
      edges.filter((edge) => relations.includes(edge.relation) && column(edge.target) === wanted);
    const strategies = own(['uses-strategy'], 'strategies');
    const bases = own(['modifies'], 'base');
    const phases = own(carries, 'phases');
    const mechanisms = own(['acts-through'], 'mechanisms');
    const challenges = own(['mitigates'], 'challenges');
    if (column(id) === 'mechanisms') for (const edge of challenges) join(id, edge.target, [edge]);
    if (column(id) === 'phases') for (const edge of mechanisms) join(id, edge.target, [edge]);
    if (!id.startsWith('materials/')) continue;
    const across = (left: readonly Edge[], right: readonly Edge[]): void => {
      for (const a of left) for (const b of right) join(a.target, b.target, [a, b], id);
    };
    across(strategies, bases);
    across(bases, phases);
    across(phases, mechanisms);
    across(mechanisms, challenges);
  }
  const weight = new Map<NodeId, number>();
  for (const { source, target, claims } of links.values())
    for (const end of [source, target]) weight.set(end, (weight.get(end) ?? 0) + claims.size);
  const members = Object.keys(shownLayers).map((key) =>
    graph.nodes
      .filter(({ id }) => column(id) === key)
      .map(({ id }) => id)
      .sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0) || (a < b ? -1 : 1)),
  );
  const kept = members.map((ids) => ids.filter((id) => weight.has(id)).slice(0, most));
  const drawn = new Set(kept.flat());
  const all = [...links.values()]
    .filter(({ source, target }) => drawn.has(source) && drawn.has(target))
    .map(({ source, target, through, claims }) => ({
      source,
      target,
      through: [...through].sort(),
      claims: [...claims].sort(),
    }))
    .sort((a, b) => (`${a.source} ${a.target}` < `${b.source} ${b.target}` ? -1 : 1));
  return {
    columns: Object.entries(shownLayers).map(([key, words], index) => ({
      key,
      ...words,
      ids: kept[index]!,
      rest: members[index]!.filter((id) => !drawn.has(id)),
    })),
    links: all,
  };
}
