import { glyphsOf, type Glyph, type Level } from './glyphs.ts';
import { settle } from './settle.ts';
import type { Refusal } from './tree.ts';

/** A text in the one spelling that the grammar reads: ASCII signs, Greek letters, `_{…}` and `^{…}` for what is set low or high. */
export interface Spelling {
  readonly text: string;
  /** For each of its characters, and for its end, the place in what was typed. */
  readonly at: readonly number[];
}

/** Rewrites Unicode, HTML, LaTeX, mhchem and plain ASCII into one spelling; refuses what has no place in a formula. */
export function spell(typed: string): Spelling | Refusal {
  // Most names are written so already.
  if (/^[A-Za-z\d.()[\]/@|+, :-]*$/.test(typed))
    return { text: typed, at: Array.from({ length: typed.length + 1 }, (_, place) => place) };
  const glyphs = glyphsOf(typed);
  return 'kind' in glyphs ? glyphs : encode(settle(glyphs), typed.length);
}

const marks: Readonly<Record<Level, string>> = { line: '', sub: '_', sup: '^' };

function encode(glyphs: readonly Glyph[], length: number): Spelling {
  let text = '';
  const at: number[] = [];
  const put = (piece: string, place: number): void => {
    text += piece;
    for (let count = 0; count < piece.length; count++) at.push(place);
  };
  let level: Level = 'line';
  for (const glyph of glyphs) {
    if (glyph.level !== level) {
      if (level !== 'line') put('}', glyph.at);
      if (glyph.level !== 'line') put(`${marks[glyph.level]}{`, glyph.at);
      level = glyph.level;
    }
    put(glyph.character, glyph.at);
  }
  if (level !== 'line') put('}', length);
  return { text, at: [...at, length] };
}
