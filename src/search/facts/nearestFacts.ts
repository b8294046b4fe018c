import type { FactFile, FactRow } from './factFile.ts';

/** Facts of each sort of nearness that are offered, and of all. */
const [each, most] = [3, 6];

/** Whether a fact has one of some entries at either end. */
export const touches = ([source, , target]: FactRow, entries: readonly number[]): boolean =>
  entries.includes(source) || entries.includes(target);

/** Whether a fact joins one of some entries to one of others. */
export const joinsBoth = ([source, , target]: FactRow, some: readonly number[], others: readonly number[]): boolean =>
  (some.includes(source) && others.includes(target)) || (some.includes(target) && others.includes(source));

/**
 * What is nearest to a fact that nobody states: what holds the first entry, or is a part of it, with the second; then what is said
 * of the first by the relation asked for, of the second by it, and of the first at all.
 */
export function nearestFacts(
  file: FactFile,
  [first = [], ...others]: readonly (readonly number[])[],
  relations: ReadonlySet<number>,
): readonly FactRow[] {
  const second = others.flat();
  const kin = kinOf(file, first);
  const isAsked = ([, relation]: FactRow): boolean => relations.has(relation);
  const tiers: readonly ((row: FactRow) => boolean)[] = [
    (row) => isAsked(row) && joinsBoth(row, kin, second),
    (row) => joinsBoth(row, kin, second),
    (row) => isAsked(row) && touches(row, first),
    (row) => isAsked(row) && touches(row, second.length > 0 ? second : kin),
    (row) => touches(row, first),
    (row) => touches(row, second),
  ];
  const found = new Set<FactRow>();
  const ranked = file.facts.toSorted((a, b) => a[3] - b[3]);
  for (const isNear of tiers) {
    const own = ranked.filter((row) => !found.has(row) && isNear(row)).slice(0, each);
    for (const row of own) if (found.size < most) found.add(row);
  }
  return [...found];
}

/** What holds some entries as constituents, one step after the other. */
export function carriersOf(file: FactFile, entries: readonly number[]): readonly number[] {
  const up = new Set(entries);
  for (const one of up)
    for (const [source, relation, target] of file.facts)
      if (target === one && file.relations[relation]!.joins === 'part') up.add(source);
  return [...up];
}

/** What holds an entry as a constituent, and what it holds itself. */
function kinOf(file: FactFile, entries: readonly number[]): readonly number[] {
  const down = new Set(entries);
  for (const one of down)
    for (const [source, relation, target] of file.facts)
      if (source === one && file.relations[relation]!.joins === 'part') down.add(target);
  return [...new Set([...carriersOf(file, entries), ...down])].filter((one) => !entries.includes(one));
}
