import type { Published } from '../../model/published.ts';
import type { Fate } from './fates.ts';

/** Patterns whose tails are of one length, by tail, and the line of the first of them. */
interface Ends {
  readonly line: number;
  readonly tail: number;
  readonly patterns: Map<string, Fate>;
}

/**
 * Finds the first of the patterns that fits an address. Its work grows with the lengths that the sides of the `*` have, which are
 * bounded, and not with the number of patterns.
 */
export function patternFor(patterns: readonly Fate[]): (address: Published) => ReturnType<typeof fit> {
  const heads = byHead(patterns);
  return (address) => {
    let first: Fate | undefined;
    for (const [head, alike] of heads)
      for (const { line, tail, patterns: ends } of alike.get(address.slice(0, head)) ?? []) {
        // Both come in the order of their lines, so what follows stands below what was found.
        if (first && first.line < line) break;
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
function byHead(patterns: readonly Fate[]): ReadonlyMap<number, ReadonlyMap<string, readonly Ends[]>> {
  const heads = new Map<number, Map<string, Map<number, Ends>>>();
  for (const pattern of patterns.toSorted((one, other) => one.line - other.line)) {
    const [head = '', tail = ''] = pattern.address.split('*');
    const alike = heads.get(head.length) ?? new Map<string, Map<number, Ends>>();
    const tails = alike.get(head) ?? new Map<number, Ends>();
    const ends = tails.get(tail.length) ?? { line: pattern.line, tail: tail.length, patterns: new Map<string, Fate>() };
    heads.set(head.length, alike.set(head, tails.set(tail.length, ends)));
    if (!ends.patterns.has(tail)) ends.patterns.set(tail, pattern);
  }
  return new Map(
    [...heads].map(([length, alike]) => [
      length,
      new Map([...alike].map(([head, tails]) => [head, [...tails.values()]])),
    ]),
  );
}

/** What a pattern with one `*` makes of an address it fits; undefined where it does not fit. */
export function fit(pattern: Fate, address: Published): Pick<Fate, 'line' | 'to' | 'withdrawn'> | undefined {
  const [head = '', tail = ''] = pattern.address.split('*');
  const fits = address.length > head.length + tail.length && address.startsWith(head) && address.endsWith(tail);
  if (!fits) return undefined;
  const middle = address.slice(head.length, address.length - tail.length);
  return pattern.to === undefined ? pattern : { line: pattern.line, to: pattern.to.replace('*', () => middle) };
}
