import { compact, normalise } from '../normalise.ts';
import type { KnownWords } from '../knownWords.ts';
import { chunks, singular } from '../words.ts';
import type { NameIndex } from './nameIndex.ts';
import { allowedSlips } from './nearWords.ts';
import { notCovered } from './notCovered.ts';
import { isOtherWord } from './otherWord.ts';
import { unknownWords, words } from './unknownWords.ts';
import { within } from './within.ts';

/** What is searched for in place of what was typed, and which words differ. */
export interface Correction {
  readonly query: string;
  readonly slips: readonly { readonly typed: string; readonly meant: string }[];
  /** Whether a word may well be what was meant, though it stands nowhere: then nothing is put in its place, it is only offered. */
  readonly isOffered: boolean;
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
    .map((word) => ({ typed: word, meant: nearestWord(index, known, normalise(word), besides(typed, word)) }));
  if (slips.length === 0 || slips.some(({ meant }) => meant === undefined)) return undefined;
  const meant = new Map(slips.map((slip) => [slip.typed, slip.meant!]));
  return {
    query: typed.replace(words, (word) => meant.get(word) ?? word),
    slips: [...meant].map(([word, right]) => ({ typed: word, meant: right })),
    isOffered: [...meant].some(([word, right]) => isOtherWord(normalise(word), right)),
  };
}

/** Whether a word, another form of it (`inhibiting` for `inhibits`) or one that begins so stands on the site. */
const isKnown = (word: string, known: KnownWords): boolean =>
  known.has(word) ||
  known.has(singular(word)) ||
  // Without such an ending a stem in common may be a slip: `crumps`.
  (/(?:able|ed|er|ers|ing|ings|ion|ions|ity|ly)$/.test(word) && known.hasForm(word)) ||
  known.isBegun(word);

/** The fewest slips first, then the same last letter, then words of names, then the more frequent. Slips in the first letter are rare. */
function nearestWord(
  index: NameIndex,
  { sorted, rankOf }: KnownWords,
  word: string,
  isBeside: (candidate: string) => readonly string[],
): string | undefined {
  // Short words are near to too many others.
  const isShort = word.length < 6;
  let best: { readonly word: string; readonly cost: number } | undefined;
  for (const near of within(isShort ? index.vocabulary : sorted, word, allowedSlips(word), word[0])) {
    const candidate = near.word;
    if (!/^\p{L}{4,}$/u.test(candidate)) continue;
    // A letter put for another makes another word of a short one: `laser` is no slip for `layer`. Not where the words beside it are in a
    // name with it: “rye flowr”.
    if (
      isShort &&
      candidate.length === word.length &&
      !sameLetters(candidate, word) &&
      !isBeside(candidate).some((pair) => index.inside(pair, 1).length > 0)
    )
      continue;
    // What is spelt alike but is another substance comes last.
    const cost =
      (isOtherWord(word, candidate) ? allowedSlips(word) : 0) +
      near.slips +
      (candidate.at(-1) === word.at(-1) ? 0 : 0.5) +
      rankOf(candidate) / 4;
    if (cost < (best?.cost ?? Infinity)) best = { word: candidate, cost };
  }
  return best?.word;
}

/** A candidate for a word of a query together with the word before it, and with the one behind. */
function besides(typed: string, word: string): (candidate: string) => readonly string[] {
  const all = chunks(typed);
  const at = all.indexOf(normalise(word));
  const [before, behind] = [all[at - 1], all[at + 1]];
  return (candidate) => [
    ...(before === undefined ? [] : [compact(before + candidate)]),
    ...(behind === undefined ? [] : [compact(candidate + behind)]),
  ];
}

const sameLetters = (one: string, other: string): boolean => [...one].sort().join('') === [...other].sort().join('');
