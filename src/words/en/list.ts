const joined = (words: readonly string[], joint: string): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;

/** `a, b or c`. */
export const anyOf = (words: readonly string[]): string => joined(words, 'or');
/** `a, b and c`. */
export const allOf = (words: readonly string[]): string => joined(words, 'and');
export const quoted = (word: string): string => `“${word}”`;
