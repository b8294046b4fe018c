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

function skip(source: string, from: number, pattern: RegExp): number {
  let at = from;
  while (at < source.length && pattern.test(source[at]!)) at++;
  return at;
}

/** `&amp;` reads as `&`, so that the first character alone does not tell. */
const isEntity = (source: string, from: number): boolean =>
  source[from] === '&' &&
  /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]*);/.test(source.slice(from, from + 40));
