import type { Field } from './field.ts';

/** How near the best evidence of a line is to practice: 0 without data, then in four steps. */
export type Strength = 0 | 1 | 2 | 3 | 4;

/** The strength of the best of some bases, by their places among those of the field; 0 where none of them has data. */
export function strengthOf({ bases }: Pick<Field, 'bases'>, ranks: Iterable<number>): Strength {
  let best = -1;
  for (const rank of ranks) if (rank > best && bases[rank]?.role !== 'none') best = rank;
  return best < 0 ? 0 : ((1 + Math.floor((best * 3) / Math.max(1, bases.length - 1))) as Strength);
}
