import fc from 'fast-check';

/** One slip of the finger: a character of a text replaced, left out or struck twice. */
export interface Slip {
  /** Where, as a share of the characters that may be changed. */
  readonly share: number;
  readonly how: 'replaced' | 'left out' | 'twice';
  readonly by: string;
}

/** What a finger strikes: of each sort some, so that letters become letters, figures figures and marks marks often enough. */
const keys = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:;-–+*/=<>()[]{}|&!?%@_~^$`\\¶§'];

export const slips: fc.Arbitrary<Slip> = fc.record({
  share: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  how: fc.constantFrom('replaced', 'replaced', 'left out', 'twice'),
  by: fc.constantFrom(...keys),
});

/**
 * The indexes of the characters of an entry that count: not white space, quotation marks, comments on lines of their own, nor the line
 * below the head of a table, of which any number of hyphens means the same.
 */
export function counting(text: string): readonly number[] {
  const out: number[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    if (!/^\s*#/.test(line) && !/^\|[-|]+$/.test(line))
      for (let index = 0; index < line.length; index++) if (!/[\s"']/.test(line[index]!)) out.push(offset + index);
    offset += line.length + 1;
  }
  return out;
}

/** The text with the slip; undefined where it changes nothing, or turns a line of front matter into a comment. */
export function slipped(text: string, indexes: readonly number[], { share, how, by }: Slip): string | undefined {
  const index = indexes[Math.floor(share * indexes.length)]!;
  const character = text[index]!;
  const put = how === 'left out' ? '' : how === 'twice' ? character + character : by;
  if (put === character || /[\uD800-\uDFFF]/.test(character)) return undefined;
  const changed = `${text.slice(0, index)}${put}${text.slice(index + 1)}`;
  return changed.split('\n').some((line, at) => /^\s*#/.test(line) && !/^\s*#/.test(text.split('\n')[at] ?? ''))
    ? undefined
    : changed;
}
