import { compact } from '../normalise.ts';
import { singular } from '../words.ts';
import type { NameIndex } from './nameIndex.ts';

/** Tells whether a name of an entry has a word of a question; `forms` are the forms of each of its words. */
export function namedByWord(
  { words, exact, names }: Pick<NameIndex, 'words' | 'exact' | 'names'>,
  forms: readonly (readonly string[])[],
): (entry: number, word: number) => boolean {
  const entries = forms.map(
    (own) =>
      new Set(
        own
          .flatMap((form) => [...(words.get(singular(form)) ?? []), ...(exact.get(compact(form)) ?? [])])
          .map((id) => names[id]!.entry),
      ),
  );
  return (entry, word) => entries[word]!.has(entry);
}
