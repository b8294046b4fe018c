import type { Published } from '../../model/published.ts';
import type { Fate } from './fates.ts';

type Tails = Map<number, Map<string, Fate>>;

/**
 * Finds the first of the patterns that fits an address. Its work grows with the lengths that the sides of the `*` have, which are
 * bounded, and not with the number of patterns.
 */
export function patternFor(patterns: readonly Fate[]): (address: Published) => ReturnType<typeof fit> {
  const heads = byHead(patterns);
  return (address) => {
    let first: Fate | undefined;
    for (const [head, alike] of heads)
      for (const [tail, ends] of alike.get(address.slice(0, head)) ?? []) {
        const found = address.length > head + tail ? ends.get(address.slice(address.length - tail)) : undefined;
        if (found && (!first || found.line < first.line)) first = found;
      }
    return first && fit(first, address);
  };
}

/** How many pairs of lengths the patterns have: what one look-up may cost. */
export const shapesOf = (patterns: readonly Fate[]): number =>
  new Set(patterns.map(({ address }) => `${address.indexOf('*')} ${address.length}`)).size;

/** Patterns by the length of what stands before the `*`, by what it is, and the same for what stands after. */
function byHead(patterns: readonly Fate[]): ReadonlyMap<number, ReadonlyMap<string, Tails>> {
  const heads = new Map<number, Map<string, Tails>>();
  for (const pattern of patterns) {
    const [head = '', tail = ''] = pattern.address.split('*');
    const alike = heads.get(head.length) ?? new Map<string, Tails>();
    const tails = alike.get(head) ?? (new Map() as Tails);
    const ends = tails.get(tail.length) ?? new Map<string, Fate>();
    heads.set(head.length, alike.set(head, tails.set(tail.length, ends)));
    if (!ends.has(tail)) ends.set(tail, pattern);
  }
  return heads;
}

/** What a pattern with one `*` makes of an address it fits; undefined where it does not fit. */
export function fit(pattern: Fate, address: Published): Pick<Fate, 'line' | 'to' | 'withdrawn'> | undefined {
  const [head = '', tail = ''] = pattern.address.split('*');
  const fits = address.length > head.length + tail.length && address.startsWith(head) && address.endsWith(tail);
  if (!fits) return undefined;
  const middle = address.slice(head.length, address.length - tail.length);
  return pattern.to === undefined ? pattern : { line: pattern.line, to: pattern.to.replace('*', () => middle) };
}
