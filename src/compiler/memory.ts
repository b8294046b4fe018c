import type { KeptReadings } from '../field/read.ts';
import type { Source } from '../source/source.ts';

/** What is remembered of a file: what its front matter says, and its prose, set; and of the first of files that are read together what all say. */
export type Remembered = 'entry' | 'prose' | 'vocabulary' | 'history' | 'queries' | 'mappings';

/**
 * What earlier compilations made of single files, under all that it was made from. Only what is free of problems is kept, so
 * that a compilation with a memory gives what one without it gives, places of problems included.
 */
export interface Memory {
  /** What was made of a file when all of `from` was the same; undefined when nothing is known. */
  readonly recall: (what: Remembered, path: string, from: readonly string[]) => unknown;
  readonly keep: (what: Remembered, path: string, from: readonly string[], made: unknown) => void;
}

/** Remembers nothing. */
export const noMemory: Memory = { recall: () => undefined, keep: () => undefined };

/** A memory of what was made under one vocabulary; `vocabulary` is all of its text. */
export function underVocabulary({ recall, keep }: Memory, vocabulary: string): Memory {
  return {
    recall: (what, path, from) => recall(what, path, [vocabulary, ...from]),
    keep: (what, path, from, made) => keep(what, path, [vocabulary, ...from], made),
  };
}

/** What is made of some files together, and of nothing else; what of it `isSound` is remembered. */
export function ofFiles<Made>(
  { recall, keep }: Memory,
  what: Remembered,
  files: readonly Source[],
  make: () => Made,
  isSound: (made: Made) => boolean,
): Made {
  const path = files[0]?.path;
  if (path === undefined) return make();
  const from = files.flatMap((file) => [file.path, file.text, JSON.stringify(file.unread) ?? '']);
  const known = recall(what, path, from);
  if (known !== undefined) return known as Made;
  const made = make();
  if (isSound(made)) keep(what, path, from, made);
  return made;
}

/** A memory of what vocabularies say. */
export const ofVocabulary = ({ recall, keep }: Memory): KeptReadings => ({
  recall: (path, text) => recall('vocabulary', path, [text]),
  keep: (path, text, read) => keep('vocabulary', path, [text], read),
});

/** A memory that gives what it was given last itself, and asks the one behind it for all else: who takes the same gets the same value. */
export function atHand(behind: Memory = noMemory): Memory {
  const last = new Map<string, { readonly from: readonly string[]; readonly made: unknown }>();
  const put = (key: string, from: readonly string[], made: unknown): void => void last.set(key, { from, made });
  return {
    recall: (what, path, from) => {
      const key = `${what} ${path}`;
      const known = last.get(key);
      if (known?.from.every((text, index) => text === from[index])) return known.made;
      const made = behind.recall(what, path, from);
      if (made !== undefined) put(key, from, made);
      return made;
    },
    keep: (what, path, from, made) => {
      put(`${what} ${path}`, from, made);
      behind.keep(what, path, from, made);
    },
  };
}
