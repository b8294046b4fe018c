import { singular } from '../words.ts';
import { startingWith, type NameIndex } from './nameIndex.ts';

/** What an instrument is called, and what is done with it. */
const endings = ['scope', 'scopy', 'scopic', 'meter', 'metry', 'metric', 'graph', 'graphy', 'graphic'];

/** The other words of a family of instruments: `microscopy` and `microscopic` of `microscopes`. */
export function relatives(word: string): readonly string[] {
  const one = singular(word);
  const own = endings.findIndex((ending) => one.endsWith(ending) && one.length > ending.length + 2);
  if (own < 0) return [];
  const first = own - (own % 3);
  const start = one.slice(0, -endings[own]!.length);
  return endings.slice(first, first + 3).flatMap((ending) => (one.endsWith(ending) ? [] : [start + ending]));
}

/** A word as names have it: another of its family where none has it as it is. */
export const asNamed = (index: NameIndex, word: string): string =>
  startingWith(index.vocabulary, word, 1).length > 0
    ? word
    : (relatives(word).find((other) => index.words.has(other)) ?? word);
