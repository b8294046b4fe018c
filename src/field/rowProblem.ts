import { problemAt, type Raw, type VocabularyProblem } from './layers.ts';

/** A problem at a row of a table. */
export const at = (
  raw: Raw,
  table: string,
  name: string,
  step: readonly PropertyKey[],
  message: string,
): VocabularyProblem[] => {
  const origin = raw.tables.get(table)?.get(name)?.origins[0];
  return origin ? [problemAt(origin, step, message)] : [];
};
