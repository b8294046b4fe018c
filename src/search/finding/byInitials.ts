import { plain } from '../normalise.ts';
import type { NameIndex } from './nameIndex.ts';
import type { Offer } from './nameHit.ts';

/** Words that may go without a letter. */
const skipped = 1;

const small = /^(?:an?|the|of|on|in|with|and|for|by|to|at)$/;

/**
 * Abbreviations that the words of a query may stand for: `NG-NF` for “nitrogen doped graphene on nickel foam”. A guess: one word
 * may go without a letter, every letter has its word, and none of the words stands in another name of the entry.
 */
export function byInitials(index: NameIndex, query: string, offer: Offer): void {
  const words = plain(query)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !small.test(word))
    .slice(0, 12);
  if (words.length < 3) return;
  for (const { id, letters } of index.abbreviations.get(words[0]![0]!) ?? []) {
    if (letters.length > words.length || letters.length + skipped < words.length || !spells(letters, words)) continue;
    const { entry, text, rank } = index.names[id]!;
    if (isSpeltOut(index, entry, words)) continue;
    offer(entry, 260 + 5 * letters.length - Math.min(rank, 10), 'initials', text);
  }
}

/** Whether the letters are initials of words in their order. */
function spells(letters: string, words: readonly string[]): boolean {
  let at = 0;
  for (const word of words) if (word[0] === letters[at]) at++;
  return at === letters.length;
}

/** Whether another name of the entry has two of the words: then it says itself what the letters stand for. */
const isSpeltOut = ({ records }: NameIndex, entry: number, words: readonly string[]): boolean =>
  [records[entry]!.title, ...records[entry]!.names].some((name) => {
    const said = plain(name).toLowerCase();
    return words.filter((word) => word.length > 2 && said.includes(word)).length > 1;
  });
