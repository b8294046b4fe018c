import { plainWords } from './plainWords.ts';

/** A run of words that a text shares with a source. `line` is where it begins in the text, 1-based. */
export interface SharedRun {
  readonly line: number;
  readonly words: string;
  readonly count: number;
}

interface Word {
  readonly word: string;
  readonly line: number;
}

const wordsOf = (text: string): readonly Word[] =>
  plainWords(text)
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(/[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*/gu)].map(([word]) => ({ word, line: index + 1 })),
    );

/** Runs of at least `length` consecutive words (however they are set, see `plainWords`) that stand in both texts. */
export const sharedWording = (text: string, source: string, length = 10): readonly SharedRun[] =>
  wordingSharedWith(source, length)(text);

/** The same for many texts: the source is read once. */
export function wordingSharedWith(source: string, length = 10): (text: string) => readonly SharedRun[] {
  const original = wordsOf(source).map(({ word }) => word);
  const starts = new Map<string, number[]>();
  for (let index = 0; index + length <= original.length; index++) {
    const key = original.slice(index, index + length).join(' ');
    const known = starts.get(key);
    if (known) known.push(index);
    else starts.set(key, [index]);
  }
  return (text) => runsIn(wordsOf(text), original, starts, length);
}

function runsIn(
  words: readonly Word[],
  original: readonly string[],
  starts: ReadonlyMap<string, readonly number[]>,
  length: number,
): readonly SharedRun[] {
  const wordsFrom = (index: number, count: number): string =>
    words
      .slice(index, index + count)
      .map(({ word }) => word)
      .join(' ');
  const out: SharedRun[] = [];
  for (let index = 0; index + length <= words.length;) {
    const places = starts.get(wordsFrom(index, length));
    if (!places) {
      index++;
      continue;
    }
    const count = Math.max(...places.map((place) => runLength(words, index, original, place)));
    out.push({ line: words[index]!.line, words: wordsFrom(index, count), count });
    index += count;
  }
  return out;
}

function runLength(words: readonly Word[], from: number, original: readonly string[], place: number): number {
  let count = 0;
  while (words[from + count] && words[from + count]!.word === original[place + count]) count++;
  return count;
}
