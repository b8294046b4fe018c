import { normalise } from '../normalise.ts';
import type { KnownWords } from '../knownWords.ts';
import { singular } from '../words.ts';
import type { NameIndex } from './nameIndex.ts';
import { allowedSlips, distance } from './nearWords.ts';
import { notCovered } from './notCovered.ts';
import { unknownWords, words } from './unknownWords.ts';

/** What is searched for in place of what was typed, and which words differ. */
export interface Correction {
  readonly query: string;
  readonly slips: readonly { readonly typed: string; readonly meant: string }[];
}

/**
 * Replaces the unknown words of a query that stand nowhere in the text either, each by the nearest word of a name or of the text.
 * Undefined if nothing is wrong, or something cannot be put right.
 */
export function correct(index: NameIndex, known: KnownWords, typed: string): Correction | undefined {
  // What the review leaves out is no slip.
  if (notCovered(index.field.scope, normalise(typed)).length > 0) return undefined;
  const slips = unknownWords(index, typed)
    .filter((word) => !isKnown(normalise(word), known))
    .map((word) => ({ typed: word, meant: nearestWord(index, known, normalise(word)) }));
  if (slips.length === 0 || slips.some(({ meant }) => meant === undefined)) return undefined;
  const meant = new Map(slips.map((slip) => [slip.typed, slip.meant!]));
  return {
    query: typed.replace(words, (word) => meant.get(word) ?? word),
    slips: [...meant].map(([word, right]) => ({ typed: word, meant: right })),
  };
}

/** Whether a word, another form of it (`inhibiting` for `inhibits`) or one that begins so stands on the site. */
const isKnown = (word: string, known: KnownWords): boolean =>
  known.has(word) ||
  known.has(singular(word)) ||
  // Without such an ending a stem in common may be a slip: `crumps`.
  (/(?:able|ed|er|ers|ing|ings|ion|ions|ity|ly)$/.test(word) && known.hasForm(word)) ||
  known.list.some((longer) => longer.startsWith(word));

/** The fewest slips first, then the same last letter, then words of names, then the more frequent. Slips in the first letter are rare. */
function nearestWord(index: NameIndex, { list }: KnownWords, word: string): string | undefined {
  const most = allowedSlips(word);
  // Short words are near to too many others.
  const candidates = word.length < 6 ? index.vocabulary : list;
  let best: { readonly word: string; readonly cost: number } | undefined;
  candidates.forEach((candidate, place) => {
    if (candidate[0] !== word[0] || Math.abs(candidate.length - word.length) > most || !/^\p{L}{4,}$/u.test(candidate))
      return;
    // A letter put for another makes another word of a short one: `laser` is no slip for `layer`.
    if (word.length < 6 && candidate.length === word.length && !sameLetters(candidate, word)) return;
    const slips = distance(word, candidate, most);
    const cost = slips + (candidate.at(-1) === word.at(-1) ? 0 : 0.5) + place / (4 * candidates.length);
    if (slips <= most && cost < (best?.cost ?? Infinity)) best = { word: candidate, cost };
  });
  return best?.word;
}

const sameLetters = (one: string, other: string): boolean => [...one].sort().join('') === [...other].sort().join('');
