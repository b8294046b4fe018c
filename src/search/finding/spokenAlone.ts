import { compact, normalise } from '../normalise.ts';
import { perField } from '../perField.ts';
import type { Offer } from './nameHit.ts';
import type { NameIndex } from './nameIndex.ts';
import { spokenIn, undefinedHeads, type Meaning, type NumberField } from './spokenQuantities.ts';

/** Words for what is recorded that somebody has defined, and those among them that name it only beside a number. */
const wordsOf = perField((field: NumberField) => {
  const heads = undefinedHeads(field);
  return {
    defined: new Map([...spokenIn(field)].filter(([word]) => !heads.has(word))),
    beside: new Set(field.spoken.filter(({ beside }) => beside).map(({ name }) => normalise(name))),
  };
});

/** What a query means that is nothing but a word for what is recorded, and no name. */
function meant({ field, exact }: NameIndex, typed: string): Meaning | undefined {
  const meaning = wordsOf(field).defined.get(normalise(typed));
  const isRecorded = meaning && (meaning.quantities.length > 0 || meaning.condition !== undefined);
  return isRecorded && !exact.has(compact(typed)) ? meaning : undefined;
}

/** Names, by number in the index, of the entries that a quantity or a condition has: those called as it is, or by another word for it. */
function namesOf({ field, exact }: NameIndex, meaning: Meaning): readonly number[] {
  const { quantities, condition } = meaning;
  const label = field.conditions.find(({ name }) => name === condition?.name)?.label;
  const called = [
    ...quantities,
    ...(condition && label !== undefined ? [label, condition.name] : []),
    ...[...wordsOf(field).defined].flatMap(([word, other]) => (isSame(meaning, other) ? [word] : [])),
  ];
  return [...new Set(called.flatMap((name) => exact.get(compact(name)) ?? []))];
}

const isSame = (one: Meaning, other: Meaning): boolean =>
  one.condition?.name === other.condition?.name &&
  one.quantities.length === other.quantities.length &&
  one.quantities.every((name) => other.quantities.includes(name));

/** A word for a quantity finds the entry of the quantity, though the entry is not called so; behind names with the word itself where it is so meant only beside numbers. */
export function bySpoken(index: NameIndex, query: string, offer: Offer): void {
  const meaning = meant(index, query);
  if (!meaning) return;
  const base = wordsOf(index.field).beside.has(normalise(query)) ? 655 : 690;
  namesOf(index, meaning).forEach((id, place) => {
    const { entry, text } = index.names[id]!;
    offer(entry, base - place, 'words', text);
  });
}

/** A word for a quantity that has no entry asks for its values. */
export function asksForValues(index: NameIndex, typed: string): Meaning | undefined {
  const meaning = meant(index, typed);
  return meaning && namesOf(index, meaning).length === 0 ? meaning : undefined;
}
