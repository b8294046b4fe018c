import { compositionKey, elementsOf, type Composition } from '../composition.ts';
import { alloying, isElement } from '../elements.ts';
import { compact, plain } from '../normalise.ts';
import { systemKey, type NameIndex } from './nameIndex.ts';
import type { Offer } from './nameHit.ts';

/** The query is a formula: the same atoms in any order, then the same elements, then whatever carries those elements. */
export function byComposition(index: NameIndex, query: string, offer: Offer): void {
  byOpenSystem(index, query, offer);
  const title = (entry: number): string => index.records[entry]!.title;
  for (const composition of index.formulas.readings(query).filter((reading) => worthwhile(query, reading))) {
    for (const entry of index.compositions.get(compositionKey(composition)) ?? [])
      offer(entry, 940, 'formula', title(entry));
    if (composition.size < 2) continue;
    for (const entry of index.systems.get(systemKey(composition)) ?? [])
      offer(entry, 660, 'same elements', title(entry));
    const asked = elementsOf(composition);
    if (asked.length > 3 || !asked.every((element) => alloying.has(element))) continue;
    for (const entry of new Set(asked.flatMap((element) => index.elements.get(element) ?? []))) {
      const { own, carried } = index.records[entry]!;
      if (!asked.every((element) => own.includes(element) || carried.includes(element))) continue;
      const kept = asked.filter((element) => own.includes(element)).length;
      offer(entry, 560 + 20 * kept - own.length - carried.length, 'family', title(entry));
    }
  }
}

/** What a formula within a longer query counts less than one that is the query. */
const lessWithin = 400;

/** Formulas that stand in a longer query and are no name: the `Fe-O` that “iron oxides” are read as, in a question about them. */
export function byFormulaWithin(index: NameIndex, query: string, offer: Offer): void {
  const parts = query.split(/[\s,;:?!@|]+/).slice(0, 30);
  if (parts.length < 2) return;
  for (const part of parts)
    if (/\p{Lu}/u.test(part) && !index.exact.has(compact(part)) && isFormula(index, part))
      byComposition(index, part, (entry, score, _, name) => {
        offer(entry, score - lessWithin, 'mentioned', name);
      });
}

/** Entries of the elements named and at least one more: `Na-*-O`. */
function byOpenSystem({ formulas, records, elements }: NameIndex, query: string, offer: Offer): void {
  const asked = formulas.openSystem(query);
  if (asked === undefined) return;
  const [fewest = []] = asked.map((element) => elements.get(element) ?? []).sort((a, b) => a.length - b.length);
  for (const entry of fewest) {
    const { own, title } = records[entry]!;
    if (own.length > asked.length && asked.every((element) => own.includes(element)))
      offer(entry, 660 - 10 * own.length, 'family', title);
  }
}

/** Whether a query reads as a formula or a system of elements. */
export const isFormula = ({ formulas }: NameIndex, query: string): boolean =>
  isElement(plain(query).trim()) || formulas.readings(query).some((reading) => worthwhile(query, reading));

/** “in”, “as” or “cosine” are spelled like formulas; only texts with a digit, a joint or capitals inside are taken for one. */
const worthwhile = (query: string, reading: Composition): boolean =>
  /\d|[-@/()+]/.test(plain(query)) || (reading.size >= 1 && /^(?:[A-Z][a-z]?\s?)+$/.test(plain(query)));
