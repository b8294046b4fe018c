import * as said from '#words/graphClaims.ts';
import { more } from '#words/graph.ts';
import type { DataEdge, DataInferred, DataEntry } from '../../exports/viewData.ts';
import type { View, ViewEdge, ViewNode } from '../../layout/view.ts';
import { strengthOf } from '../../field/strength.ts';
import { kindOf, relationOf, type Atlas } from './atlas.ts';
import { boxesOf, drawnBox, type Box } from './boxes.ts';
import { reachFrom, type Reaching } from './reach.ts';

/** A neighbourhood to draw, and what was left out of it. */
export interface Focus {
  readonly view: View;
  /** Busy entries it was not followed through. */
  readonly hubs: readonly DataEntry[];
  /** Entries and outcomes within reach that have no box. */
  readonly left: number;
  /** Lines between what has a box that are not drawn. */
  readonly hidden: number;
}

/** What of a neighbourhood to draw. */
export interface Asking extends Reaching {
  /** Boxes a column shows at most. */
  readonly most: number;
  /** Lines shown at most, the best ranked. */
  readonly lines: number;
  /** Tests whose outcomes stand each for itself. */
  readonly open: readonly string[];
}

interface Line {
  readonly a: Box;
  readonly b: Box;
  readonly edges: readonly DataEdge[];
  readonly inferred: readonly DataInferred[];
}

/** What lies within some steps of an entry: the strongest lines, and the boxes at their ends; undefined when there is no such entry. */
export function focusOn(atlas: Atlas, id: string, asking: Asking): Focus | undefined {
  const middle = atlas.place.get(id);
  if (middle === undefined) return undefined;
  const { step, support, hubs } = reachFrom(atlas, middle, asking);
  const all = boxesOf(atlas, [...step.keys()], asking.open, middle);
  const far = (box: Box): number => Math.min(...box.places.map((place) => step.get(place)!));
  const said = (box: Box): number => box.places.reduce((sum, place) => sum + (support.get(place) ?? 0), 0);
  const better = (a: Box, b: Box): number => far(a) - far(b) || said(b) - said(a) || a.rank - b.rank;
  const fitting = [...Map.groupBy(all, ({ column }) => column).values()].flatMap((own) => {
    const sorted = own.toSorted(better);
    return sorted.length <= asking.most + 1 ? sorted : sorted.slice(0, asking.most);
  });
  const lines = linesBetween(atlas, fitting, asking.follows);
  const ranked = strongest(lines, fitting.toSorted(better), far);
  const kept = ranked.slice(0, asking.lines);
  const shown = new Set<Box>(kept.flatMap(({ a, b }) => [a, b]));
  for (const box of fitting) if (box.id === id) shown.add(box);
  return {
    view: {
      titles: atlas.data.columns,
      nodes: columnsOf(atlas, all, shown),
      edges: kept.map((line) => drawnLine(atlas, line, id)),
    },
    hubs,
    left: countIn(all.filter((box) => !shown.has(box))),
    hidden: lines.filter(({ a, b }) => shown.has(a) && shown.has(b)).length - kept.length,
  };
}

const countIn = (boxes: readonly Box[]): number => boxes.reduce((sum, { places }) => sum + places.length, 0);

/** Boxes by column, each column closed by a sign of how many have none. */
function columnsOf(atlas: Atlas, all: readonly Box[], shown: ReadonlySet<Box>): readonly ViewNode[] {
  return [...atlas.data.columns.keys()].flatMap((column): ViewNode[] => {
    const own = all.filter((box) => box.column === column);
    const boxes = own.filter((box) => shown.has(box)).sort((a, b) => a.rank - b.rank);
    const rest = countIn(own.filter((box) => !shown.has(box)));
    const drawn = boxes.map((box) => drawnBox(atlas, box));
    if (rest === 0) return drawn;
    const kind = kindOf(atlas.data.nodes[own[0]!.places[0]!]!.id);
    return [...drawn, { id: `more-${column}`, kind, classes: [], label: more(rest), column }];
  });
}

/** One line for each pair of boxes, however many claims and inferences join them. */
function linesBetween(atlas: Atlas, boxes: readonly Box[], follows: boolean): readonly Line[] {
  const boxAt = new Map(boxes.flatMap((box, index) => box.places.map((place) => [place, index] as const)));
  const pairs = new Map<string, { a: Box; b: Box; edges: DataEdge[]; inferred: DataInferred[] }>();
  const pairOf = ({ s, t }: { readonly s: number; readonly t: number }) => {
    const [from, to] = [boxAt.get(s), boxAt.get(t)];
    if (from === undefined || to === undefined || from === to) return undefined;
    const key = from < to ? `${from} ${to}` : `${to} ${from}`;
    const pair = pairs.get(key) ?? { a: boxes[from]!, b: boxes[to]!, edges: [], inferred: [] };
    pairs.set(key, pair);
    return pair;
  };
  // Each edge stands at both of its ends; it is taken at its source.
  for (const place of [...boxAt.keys()].sort((a, b) => a - b))
    for (const edge of atlas.at[place]!) if (edge.s === place) pairOf(edge)?.edges.push(edge);
  if (follows)
    for (const place of [...boxAt.keys()].sort((a, b) => a - b))
      for (const edge of atlas.follows[place]!) if (edge.s === place) pairOf(edge)?.inferred.push(edge);
  return [...pairs.values()];
}

/**
 * Lines in the order they are worth showing: to each box, the nearest and best supported first, the best line from nearer the
 * middle; then what else is said, the most first; then what merely follows.
 */
function strongest(lines: readonly Line[], boxes: readonly Box[], far: (box: Box) => number): readonly Line[] {
  const weight = ({ edges }: Line): number => edges.reduce((sum, { e }) => sum + e.length, 0);
  const reach = ({ a, b }: Line): number => Math.max(far(a), far(b));
  const ranked = lines.toSorted(
    (one, other) =>
      Number(one.edges.length === 0) - Number(other.edges.length === 0) ||
      reach(one) - reach(other) ||
      weight(other) - weight(one),
  );
  const at = Map.groupBy(
    ranked.flatMap(
      (line) =>
        [
          [line.a, line],
          [line.b, line],
        ] as readonly (readonly [Box, Line])[],
    ),
    ([box]) => box,
  );
  const spanning = boxes.flatMap((box) => {
    const inward = (at.get(box) ?? []).find(([, { a, b }]) => far(a === box ? b : a) < far(box));
    return inward ? [inward[1]] : [];
  });
  return [...new Set([...spanning, ...ranked])];
}

/** Whether an edge leads to an outcome that the audit sets something against. */
const isDisputed = ({ data }: Pick<Atlas, 'data'>, { s, t }: Pick<DataEdge, 's' | 't'>): boolean =>
  [s, t].some((place) => data.nodes[place]!.outcome?.against !== undefined);

/** A line as it is drawn; those at the middle are strong. */
function drawnLine(atlas: Atlas, { a, b, edges, inferred }: Line, middle: string): ViewEdge {
  const inA = new Set(a.places);
  const reads = (edge: DataEdge | DataInferred): string => {
    const { label, inverse } = relationOf(atlas, edge);
    return inA.has(edge.s) ? label : inverse;
  };
  const words = [...new Set(edges.map(reads))];
  const follow = [...new Set(inferred.map(reads))];
  return {
    id: `${a.id}--${b.id}`,
    source: a.id,
    target: b.id,
    label: words.length > 0 ? words.join('; ') : said.thatFollows(follow.join('; ')),
    claims: edges.map(({ id }) => id),
    follows: inferred.map(({ id }) => id),
    through: [],
    strong: edges.length > 0 && (a.id === middle || b.id === middle),
    strength: strengthOf(
      atlas.words,
      edges.flatMap(({ e }) => e.map(([, basis]) => basis)),
    ),
    ...(edges.some((edge) => isDisputed(atlas, edge)) ? { disputed: true as const } : {}),
  };
}
