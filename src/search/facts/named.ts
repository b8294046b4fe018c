import { startingWith, type NameIndex } from '../finding/nameIndex.ts';
import { compact } from '../normalise.ts';
import { wordStem } from '../wordStem.ts';
import { queryWords } from '../words.ts';
import type { FactFile } from './factFile.ts';

/** Entries that a part of a question names, and which of its words do. */
export interface Named {
  readonly entries: readonly number[];
  readonly from: number;
  readonly to: number;
  /** Words of a name, where they leave little doubt which: “doctor blading”. */
  readonly isLoose: boolean;
}

/** The longest name, in words. */
const longest = 6;

/** More entries than these with the words in their names leave it open which is meant. */
const most = 4;

/** Words of questions that stand in names too, and mean none. */
const ofQuestions =
  /^(?:between|difference|without|during|effect|effects|used|using|with|evidence|reported|anyone|nobody|their|there)$/;

/** The entries that a question names, from left to right; a word for a kind or class that is asked for is no name. */
export function namedIn(index: NameIndex, file: FactFile, words: readonly string[]): readonly Named[] {
  const all = spansOf(index, words);
  const exact = all.filter((one) => !isGroup(file, words, one, all.length > 1));
  const isTaken = (at: number): boolean =>
    all.some(({ from, to }) => at >= from && at < to) || isSpoken(file, words[at]!) || ofQuestions.test(words[at]!);
  const loose = spans(words, (part) => entriesWith(index, part), true, isTaken);
  return [...exact, ...loose].sort((a, b) => a.from - b.from);
}

/** The names in a row of words as they are written. */
export const spansOf = (index: NameIndex, words: readonly string[]): readonly Named[] =>
  spans(words, (part) => entriesCalled(index, part), false);

/** Names in a row of words, the longest first; a work is no end of a fact. */
function spans(
  words: readonly string[],
  entriesOf: (part: readonly string[]) => readonly number[],
  isLoose: boolean,
  isTaken: (at: number) => boolean = () => false,
): readonly Named[] {
  const found: Named[] = [];
  for (let from = 0; from < words.length; from++)
    for (let to = Math.min(words.length, from + longest); to > from; to--) {
      if (words.slice(from, to).some((_, at) => isTaken(from + at))) continue;
      const entries = entriesOf(words.slice(from, to));
      if (entries.length === 0) continue;
      found.push({ entries, from, to, isLoose });
      from = to - 1;
      break;
    }
  return found;
}

/** “Which of them”, and “all of them” where something else is named, ask for a kind or class by its word. */
function isGroup(file: FactFile, words: readonly string[], { from, to }: Named, isOneOfMany: boolean): boolean {
  const before = words[from - 1];
  const isAsked = before !== undefined && /^(?:which|what|all|any|every|other)$/.test(before);
  if (!isAsked && !isOneOfMany) return false;
  const own = words.slice(from, to).map(wordStem).join(' ');
  return file.groups.some(({ stems }) => stems.includes(own));
}

function entriesCalled(index: NameIndex, words: readonly string[]): readonly number[] {
  if (words.length === 1 && (words[0]!.length < 2 || isSmall(words[0]!))) return [];
  const isLoose = isSmall(words[0]!) || isSmall(words.at(-1)!);
  const forms = [compact(words.join(' ')), ...(isLoose ? [] : [compact(queryWords(words.join(' ')).join(' '))])];
  const ids = forms.flatMap((form) => index.exact.get(form) ?? []);
  return [...new Set(ids.map((id) => index.names[id]!.entry))];
}

/** Entries with all these words in one of their names, in any of their forms; none where there are many. */
function entriesWith(index: NameIndex, words: readonly string[]): readonly number[] {
  const shortest = words.length === 1 ? 6 : 4;
  if (words.some((word) => isSmall(word) || word.length < shortest)) return [];
  let left: ReadonlySet<number> | undefined;
  for (const word of words) {
    const names = new Set(
      startingWith(index.vocabulary, wordStem(word)).flatMap((known) => index.words.get(known) ?? []),
    );
    left = left === undefined ? names : new Set([...left].filter((id) => names.has(id)));
  }
  const entries = [...new Set([...(left ?? [])].map((id) => index.names[id]!.entry))].filter(
    (entry) => !index.records[entry]!.title.includes(' et al.'),
  );
  return entries.length <= most ? entries : [];
}

/** Whether a word is one for a relation, a kind or a class. */
function isSpoken(file: FactFile, typed: string): boolean {
  const word = wordStem(typed);
  return (
    file.relations.some(({ stems }) => stems.includes(word)) || file.groups.some(({ stems }) => stems.includes(word))
  );
}

const isSmall = (word: string): boolean => queryWords(`${word} x`).length === 1;
