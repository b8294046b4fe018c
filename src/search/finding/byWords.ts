import { isElement } from '../elements.ts';
import { startingWith, type NameIndex } from './nameIndex.ts';
import type { Offer, Reason } from './nameHit.ts';
import { nearWords } from './nearWords.ts';

/** All words in one name, whole or, unless told otherwise, begun; the more of the name is asked for, the better. */
export function byWords(
  index: NameIndex,
  words: readonly string[],
  base: number,
  reason: Reason,
  offer: Offer,
  mayBegin = true,
): void {
  const found = words.map((word) => namesWith(index, word, words.length > 1, mayBegin));
  if (found.length === 0 || found.some((names) => names.size === 0)) return;
  const [fewest, ...others] = found.sort((a, b) => a.size - b.size);
  for (const [id, how] of fewest!) {
    if (!others.every((names) => names.has(id))) continue;
    const whole = (how + others.reduce((sum, names) => sum + names.get(id)!, 0)) / words.length;
    const name = index.names[id]!;
    offer(
      name.entry,
      base + 60 * whole * Math.min(1, words.length / name.length) + 20 * whole - Math.min(name.rank, 20),
      reason,
      name.text,
    );
  }
}

/** All words among the names of one entry, though not in one name. */
export function byScatteredWords(index: NameIndex, words: readonly string[], offer: Offer): void {
  if (words.length < 2) return;
  const entries = words.map((word) => new Set([...namesWith(index, word).keys()].map((id) => index.names[id]!.entry)));
  const [first, ...rest] = entries.sort((a, b) => a.size - b.size);
  for (const entry of first!)
    if (rest.every((set) => set.has(entry))) offer(entry, 500, 'words', index.records[entry]!.title);
}

/** Words that are not in the vocabulary are replaced by near ones, at most two slips a word. */
export function bySpelling(index: NameIndex, words: readonly string[], base: number, offer: Offer): void {
  let choices: readonly (readonly string[])[] = [[]];
  for (const word of words.slice(0, 6)) {
    const known = startingWith(index.vocabulary, word, 1).length > 0;
    const options = known ? [word] : nearWords(word, index.vocabulary).map((near) => near.word);
    choices = choices.flatMap((chosen) => options.slice(0, 4).map((option) => [...chosen, option])).slice(0, 32);
  }
  choices.forEach((chosen, place) => byWords(index, chosen, base - place, 'spelling', offer));
}

/** Names with a word (1) or with one that begins like it (0.5); `beside` others the symbol of an element is only itself. */
function namesWith(index: NameIndex, word: string, beside = false, mayBegin = true): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const symbol = beside && word.length === 2 && isElement(word[0]!.toUpperCase() + word[1]!);
  if (mayBegin && word.length > 1 && !symbol)
    for (const longer of startingWith(index.vocabulary, word, 200))
      for (const id of index.words.get(longer)!) found.set(id, 0.5);
  for (const id of index.words.get(word) ?? []) found.set(id, 1);
  return found;
}
