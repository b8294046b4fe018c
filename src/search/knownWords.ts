import { firstFrom } from './sortedList.ts';
import { inOurSpelling } from './spelling.ts';
import { wordFamily } from './wordStem.ts';

/** The words of letters on the site. What is asked is in normal form. */
export interface KnownWords {
  /** In normal form, each once, by code units. */
  readonly sorted: readonly string[];
  /** Where a word stands among all of them, from 0 to 1: words of names first, then the more frequent. */
  readonly rankOf: (word: string) => number;
  /** Whether a word stands on the site as it is. */
  readonly has: (word: string) => boolean;
  /** Whether a form of a word stands on the site. */
  readonly hasForm: (word: string) => boolean;
  /** The forms of a word as they are spelt on the site. The word itself comes first, known or not. */
  readonly formsOf: (word: string) => readonly string[];
  /** Whether a word stands nowhere on the site, but longer words that begin so do. */
  readonly isBegun: (word: string) => boolean;
  /** What a word half typed may become: at most twelve words; none of a word of three letters, or of one that stands there as it is. */
  readonly completionsOf: (word: string) => readonly string[];
}

/** The words of the site with others that stand on no page of it, and mean some all the same. */
export function withOthers(known: KnownWords, others: readonly string[]): KnownWords {
  if (others.length === 0) return known;
  const more = knownWords(others);
  return {
    ...known,
    has: (word) => known.has(word) || more.has(word),
    hasForm: (word) => known.hasForm(word) || more.hasForm(word),
    formsOf: (word) => [...new Set([...known.formsOf(word), ...more.formsOf(word)])],
    isBegun: (word) => !more.has(word) && known.isBegun(word),
  };
}

/** Takes the words as they are spelt on the site, words of names first, then the more frequent. */
export function knownWords(spelt: readonly string[]): KnownWords {
  const places = new Map<string, number>();
  for (const word of spelt.map(inOurSpelling)) if (!places.has(word)) places.set(word, places.size);
  const sorted = [...places.keys()].sort();
  const beginningWith = (start: string): readonly string[] =>
    sorted.slice(firstFrom(sorted, start), firstFrom(sorted, `${start}\uffff`));
  const familyOf = families(spelt);
  const formsOf = (word: string): readonly string[] => {
    const [, first, last] = /^(\p{L}[\p{L}-]*-)(\p{L}+)$/u.exec(word) ?? [];
    if (first !== undefined && last !== undefined) return formsOf(last).map((form) => first + form);
    return [...new Set([word, ...(familyOf(word) ?? [])])];
  };
  return {
    sorted,
    rankOf: (word) => (places.get(word) ?? places.size) / places.size,
    has: (word) => places.has(word),
    hasForm: (word) => familyOf(word) !== undefined,
    formsOf,
    isBegun: (word) => !places.has(word) && (sorted[firstFrom(sorted, word)]?.startsWith(word) ?? false),
    completionsOf: (word) =>
      /^\p{L}{4,}$/u.test(word) && !places.has(word)
        ? beginningWith(word)
            .toSorted((one, other) => places.get(one)! - places.get(other)!)
            .slice(0, 12)
        : [],
  };
}

/**
 * Gives the words of one family with another, as they are spelt; undefined where there is none. They all begin with one letter, so the
 * families of words with another are not worked out: few letters are asked for, and a site has thousands of words.
 */
function families(spelt: readonly string[]): (word: string) => readonly string[] | undefined {
  const byLetter = new Map<string | undefined, string[]>();
  for (const word of spelt) push(byLetter, inOurSpelling(word)[0], word);
  const known = new Map<string | undefined, ReadonlyMap<string, readonly string[]>>();
  const familiesOf = (letter: string | undefined): ReadonlyMap<string, readonly string[]> => {
    const own = new Map<string, string[]>();
    for (const word of byLetter.get(letter) ?? []) push(own, wordFamily(inOurSpelling(word)), word);
    return own;
  };
  return (word) => {
    const own = known.get(word[0]) ?? familiesOf(word[0]);
    known.set(word[0], own);
    return own.get(wordFamily(word));
  };
}

function push<Key>(lists: Map<Key, string[]>, key: Key, word: string): void {
  const list = lists.get(key);
  if (list) list.push(word);
  else lists.set(key, [word]);
}
