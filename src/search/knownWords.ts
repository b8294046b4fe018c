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
  const byStem = new Map<string, string[]>();
  for (const word of spelt) {
    const key = wordFamily(inOurSpelling(word));
    const forms = byStem.get(key);
    if (forms) forms.push(word);
    else byStem.set(key, [word]);
  }
  const formsOf = (word: string): readonly string[] => {
    const [, first, last] = /^(\p{L}[\p{L}-]*-)(\p{L}+)$/u.exec(word) ?? [];
    if (first !== undefined && last !== undefined) return formsOf(last).map((form) => first + form);
    return [...new Set([word, ...(byStem.get(wordFamily(word)) ?? [])])];
  };
  return {
    sorted,
    rankOf: (word) => (places.get(word) ?? places.size) / places.size,
    has: (word) => places.has(word),
    hasForm: (word) => byStem.has(wordFamily(word)),
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
