import type { DataEntry } from '../../exports/viewData.ts';
import { isSource, type Atlas } from './atlas.ts';

/** What lies within some steps of an entry. */
export interface Reach {
  /** How far each place is. */
  readonly step: ReadonlyMap<number, number>;
  /** How much is said of what joins it to the steps before. */
  readonly support: ReadonlyMap<number, number>;
  /** Busy entries that were not followed further. */
  readonly hubs: readonly DataEntry[];
}

/** How far, and over what, to look. */
export interface Reaching {
  readonly steps: number;
  readonly sources: boolean;
  readonly follows: boolean;
}

/** An edge with its evidence, or what follows, which has none. */
interface Joining {
  readonly s: number;
  readonly t: number;
  readonly e?: readonly unknown[];
}

// Following an entry that most others touch would put everything two steps from everything.
const hubDegree = 30;

/** Walks from a place; sources and outcomes join what has nothing to do with each other, so no step leads on from them. */
export function reachFrom(atlas: Atlas, middle: number, { steps, sources, follows }: Reaching): Reach {
  const { nodes } = atlas.data;
  const fromSource = isSource(atlas, nodes[middle]!.id);
  const source = (place: number): boolean => isSource(atlas, nodes[place]!.id);
  const drawn = (place: number): boolean => sources || fromSource || place === middle || !source(place);
  const joins = (place: number): boolean => !source(place) && nodes[place]!.outcome === undefined;
  const degree = (place: number): number => atlas.at[place]!.filter(({ s, t }) => joins(s) && joins(t)).length;
  const step = new Map([[middle, 0]]);
  const support = new Map<number, number>();
  const hubs: number[] = [];
  let ring = [middle];
  for (let distance = 1; distance <= steps; distance++) {
    const next: number[] = [];
    for (const place of ring) {
      if (distance > 1 && !joins(place)) continue;
      if (distance > 1 && degree(place) > hubDegree) {
        hubs.push(place);
        continue;
      }
      const edges: readonly Joining[] = [...atlas.at[place]!, ...(follows ? atlas.follows[place]! : [])];
      for (const edge of edges) {
        const other = edge.s === place ? edge.t : edge.s;
        if (!drawn(other)) continue;
        if (!step.has(other)) {
          step.set(other, distance);
          next.push(other);
        }
        if (step.get(other) === distance) support.set(other, (support.get(other) ?? 0) + (edge.e?.length ?? 0));
      }
    }
    ring = next;
  }
  return { step, support, hubs: [...new Set(hubs)].map((place) => nodes[place]!) };
}
