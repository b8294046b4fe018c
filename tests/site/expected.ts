import type { ExpectedAnswer } from '../search/queries.ts';

/** Whether a search page shows what is expected, by the slugs of its answers in their order. */
export function isAsExpected({ first, also = [], by }: ExpectedAnswer, found: readonly string[]): boolean {
  const hasFirst =
    first === null
      ? found.length === 0 && (by === 'nothing' || by === 'number')
      : by === 'text'
        ? found.includes(first)
        : found[0] === first;
  return hasFirst && (found.length >= 12 || also.every((slug) => found.includes(slug)));
}
