import { flatten } from '../chemistry/markup.ts';

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
  text.split('\n').flatMap((line, index) =>
    [
      ...flatten(line)
        .toLowerCase()
        .matchAll(/[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*/gu),
    ].map(([word]) => ({ word, line: index + 1 })),
  );

/** Runs of at least `length` consecutive words (case, punctuation and line breaks ignored) that stand in both texts. */
export function sharedWording(text: string, source: string, length = 10): readonly SharedRun[] {
  const words = wordsOf(text);
  const original = wordsOf(source).map(({ word }) => word);
  const starts = new Map<string, number[]>();
  for (let index = 0; index + length <= original.length; index++) {
    const key = original.slice(index, index + length).join(' ');
    starts.set(key, [...(starts.get(key) ?? []), index]);
  }
  const out: SharedRun[] = [];
  for (let index = 0; index + length <= words.length;) {
    const places = starts.get(
      words
        .slice(index, index + length)
        .map(({ word }) => word)
        .join(' '),
    );
    if (!places) {
      index++;
      continue;
    }
    const count = Math.max(...places.map((place) => runLength(words, index, original, place)));
    out.push({
      line: words[index]!.line,
      words: words
        .slice(index, index + count)
        .map(({ word }) => word)
        .join(' '),
      count,
    });
    index += count;
  }
  return out;
}

function runLength(words: readonly Word[], from: number, original: readonly string[], place: number): number {
  let count = 0;
  while (words[from + count] && words[from + count]!.word === original[place + count]) count++;
  return count;
}
