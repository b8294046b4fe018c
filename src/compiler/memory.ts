/** What is remembered of a file: what its front matter says, and its prose, set. */
export type Remembered = 'entry' | 'prose';

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
