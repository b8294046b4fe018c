import type { Text } from 'mdast';

/** The characters of a text node: where each stands in the source, and which were escaped there. */
export interface Letters {
  /** The text, with NUL in place of each escaped character: patterns do not see those. */
  readonly masked: string;
  /** Offset in the source of each character. */
  readonly at: readonly number[];
  /** Offsets of line ends within the text. */
  readonly lineEnds: readonly number[];
  /** Where text and source part; nothing after it is in `masked`. */
  readonly stray?: number;
  /** Escapes that nobody needs. */
  readonly needless: readonly number[];
}

const punctuation = /^[!-/:-@[-`{-~]$/;
/** Marks that mean something here, so that an author may want to escape them. */
const meaningful = /^[\\`*_{}[\]<>#+\-.!|~^$&@:=]$/;

/** Lays the value of a text node over its source: escapes and the white space around line ends are all that may differ. */
export function lettersOf({ value, position }: Text, source: string): Letters {
  const at: number[] = [];
  const lineEnds: number[] = [];
  const needless: number[] = [];
  let masked = '';
  let from = position?.start.offset ?? 0;
  const end = position?.end.offset ?? 0;
  for (let index = 0; index < value.length; index++) {
    // Most of a text stands in the source as it is: such letters are taken as a row.
    const row = index;
    while (index < value.length && from < end && isPlain(value.charCodeAt(index), source.charCodeAt(from))) {
      at.push(from++);
      index++;
    }
    masked += value.slice(row, index);
    if (index === value.length) break;
    const character = value[index]!;
    if (character === '\n') from = skip(source, from, /[ \t]/);
    let escaped = false;
    if (source[from] === '\\' && punctuation.test(source[from + 1] ?? '') && source[from + 1] === character) {
      if (!meaningful.test(character)) needless.push(from);
      escaped = true;
      from++;
    }
    if (source[from] !== character || from >= end || (!escaped && isEntity(source, from)))
      return { masked, at, lineEnds, needless, stray: from };
    at.push(from);
    masked += escaped ? '\0' : character;
    if (character === '\n') {
      lineEnds.push(from);
      from = skip(source, from + 1, /[ \t]/);
    } else from++;
  }
  return { masked, at, lineEnds, needless, ...(from === end ? {} : { stray: from }) };
}

/** Whether a character is that of the source, and nothing that may have an escape or white space beside it there. */
const isPlain = (character: number, there: number): boolean =>
  character === there && character !== lineEnd && character !== backslash && character !== ampersand;

const [lineEnd, backslash, ampersand] = [0x0a, 0x5c, 0x26];

function skip(source: string, from: number, pattern: RegExp): number {
  let at = from;
  while (at < source.length && pattern.test(source[at]!)) at++;
  return at;
}

/** `&amp;` reads as `&`, so that the first character alone does not tell. */
const isEntity = (source: string, from: number): boolean =>
  source[from] === '&' &&
  /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]*);/.test(source.slice(from, from + 40));
