import { selects } from '../field/select.ts';
import type { OverviewView } from '../field/views.ts';
import type { Edge, Graph, NodeId } from '../model/graph.ts';
import { reportEdges } from './outcomeNodes.ts';
import { perGraph } from './perGraph.ts';
import { groupId } from './outcomeRange.ts';

/** What joins two things directly: a claim, a report of an outcome, or what follows from claims. */
type Join = Pick<Edge, 'id' | 'source' | 'target' | 'relation'> & { readonly status: string };

/** Everything that joins two things of neighbouring columns. */
export interface Joins {
  /** What joins two directly. */
  readonly direct: readonly Pair[];
  /** What reaches from each hub into two neighbouring columns, and both. */
  readonly around: readonly Around[];
}

interface Around {
  readonly hub: NodeId;
  readonly left: readonly Join[];
  readonly right: readonly Join[];
}

/** Whether it is a claim or a report, and does not merely follow. */
export const isSaid = ({ status }: Join): boolean => status !== 'inferred';

/**
 * How many claims the lines of each thing stand for; a line that merely follows counts for nothing. Counted hub by hub, as each
 * joins all of one column with all of the next by claims of its own.
 */
export function weightsOf({ direct, around }: Joins): ReadonlyMap<string, number> {
  const weight = new Map<string, number>();
  const add = (end: string, claims: number): void => void weight.set(end, (weight.get(end) ?? 0) + claims);
  for (const { source, target, joins } of direct)
    for (const end of [source, target]) add(end, joins.filter(isSaid).length);
  for (const { left, right } of around)
    for (const [own, others] of [
      [left, right],
      [right, left],
    ] as const) {
      const [mine, theirs] = [own.filter(isSaid), others.filter(isSaid)];
      const reached = new Set(theirs.map(({ target }) => target)).size;
      for (const { target } of own) add(target, 0);
      if (reached === 0) continue;
      for (const { target } of mine) add(target, reached);
      for (const target of new Set(mine.map((join) => join.target))) add(target, theirs.length);
    }
  return weight;
}

/** Two things that something joins, directly or through a hub. */
export interface Pair {
  readonly source: string;
  readonly target: string;
  readonly joins: readonly Join[];
  readonly through?: NodeId;
}

/** Every two things that are drawn and that something joins, directly or through a hub. */
export function* pairsIn({ direct, around }: Joins, drawn: ReadonlySet<string>): Generator<Pair> {
  for (const pair of direct) if (drawn.has(pair.source) && drawn.has(pair.target)) yield pair;
  for (const { hub, left, right } of around) {
    const ends = right.filter(({ target }) => drawn.has(target));
    for (const a of left)
      if (drawn.has(a.target))
        for (const b of ends) yield { source: a.target, target: b.target, joins: [a, b], through: hub };
  }
}

/** What joins things of neighbouring columns, directly or through a hub. */
export function joinsIn(graph: Graph, view: OverviewView, columnOf: ReadonlyMap<NodeId, number>): Joins {
  const { joins, from } = toldJoins(graph);
  const direct = joins.flatMap((edge): Pair[] => {
    const [at, to] = [columnOf.get(edge.source) ?? -1, columnOf.get(edge.target) ?? -1];
    if (at < 0 || to < 0 || Math.abs(at - to) !== 1 || !view.columns[to]!.by.includes(edge.relation)) return [];
    const [left, right] = at < to ? [edge.source, edge.target] : [edge.target, edge.source];
    return view.columns[Math.min(at, to)]!.direct ? [{ source: left, target: right, joins: [edge] }] : [];
  });
  const reported = reportsIn(graph);
  const around = graph.nodes
    .filter((node) => selects(view.hubs, node))
    .flatMap(({ id: hub }) => {
      const own = from.get(hub) ?? [];
      const reached: readonly (readonly Join[])[] = [
        ...view.columns.map(({ by }, index) =>
          own.filter(({ relation, target }) => by.includes(relation) && columnOf.get(target) === index),
        ),
        reported.get(hub) ?? [],
      ];
      return reached.slice(0, -1).flatMap((left, index): Around[] => {
        const right = reached[index + 1]!;
        return left.length === 0 || right.length === 0 ? [] : [{ hub, left, right }];
      });
    });
  return { direct, around };
}

/** What is told and what follows, in one list and by what it is told of. */
const toldJoins = perGraph(({ edges, inferred }) => {
  const joins: readonly Join[] = [...edges.filter(({ derived }) => !derived), ...inferred];
  return { joins, from: Map.groupBy(joins, ({ source }) => source) };
});

/** What is reported on each entry, as lines to the groups of outcomes. */
const reportsIn = perGraph((graph): ReadonlyMap<NodeId, readonly Join[]> => {
  const groups = new Map(graph.field.tests.map(({ name }) => [name, groupId(name) as NodeId]));
  return Map.groupBy(
    reportEdges(graph).map(({ edge: { id, source, relation, status }, test }): Join => ({
      id,
      source,
      relation,
      status,
      target: groups.get(test)!,
    })),
    ({ source }) => source,
  );
});
