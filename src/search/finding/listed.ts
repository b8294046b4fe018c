/** `a, b or c`. */
export const listed = (words: readonly string[], joint = 'or'): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
