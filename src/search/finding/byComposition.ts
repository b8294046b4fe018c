import { compositionKey, elementsOf, openSystem, readings, type Composition } from '../composition.ts';
import { alloying } from '../elements.ts';
import { plain } from '../normalise.ts';
import { systemKey, type NameIndex } from './nameIndex.ts';
import type { Offer } from './nameHit.ts';

/** The query is a formula: the same atoms in any order, then the same elements, then whatever carries those elements. */
export function byComposition(index: NameIndex, query: string, offer: Offer): void {
  byOpenSystem(index, query, offer);
  const title = (entry: number): string => index.records[entry]!.title;
  for (const composition of readings(query).filter((reading) => worthwhile(query, reading))) {
    for (const entry of index.compositions.get(compositionKey(composition)) ?? [])
      offer(entry, 940, 'formula', title(entry));
    if (composition.size < 2) continue;
    for (const entry of index.systems.get(systemKey(composition)) ?? [])
      offer(entry, 660, 'same elements', title(entry));
    const asked = elementsOf(composition);
    if (asked.length > 3 || !asked.every((element) => alloying.has(element))) continue;
    index.records.forEach(({ own, carried }, entry) => {
      if (!asked.every((element) => own.includes(element) || carried.includes(element))) return;
      const kept = asked.filter((element) => own.includes(element)).length;
      if (kept > 0) offer(entry, 560 + 20 * kept - own.length - carried.length, 'family', title(entry));
    });
  }
}

/** Entries of the elements named and at least one more: `Na-*-O`. */
function byOpenSystem({ records }: NameIndex, query: string, offer: Offer): void {
  const asked = openSystem(query);
  if (asked === undefined) return;
  records.forEach(({ own, title }, entry) => {
    if (own.length > asked.length && asked.every((element) => own.includes(element)))
      offer(entry, 660 - 10 * own.length, 'family', title);
  });
}

/** Whether a query reads as a formula or a system of elements. */
export const isFormula = (query: string): boolean => readings(query).some((reading) => worthwhile(query, reading));

/** “in”, “as” or “cosine” are spelled like formulas; only texts with a digit, a joint or capitals inside are taken for one. */
const worthwhile = (query: string, reading: Composition): boolean =>
  /\d|[-@/()+]/.test(plain(query)) || (reading.size >= 1 && /^(?:[A-Z][a-z]?\s?)+$/.test(plain(query)));
