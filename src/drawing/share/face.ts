import { create, type Font } from 'fontkitten';
import type { Face } from './type.ts';

/** A stroke of a glyph in px, its base at nought: its letter in SVG, and points as x, y, x, y. */
interface Stroke {
  readonly letter: string;
  readonly points: readonly number[];
}

const letters: Readonly<Record<string, string>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

/** As the font library writes it. */
const rounded = (number: number): number => Math.round(number * 100) / 100;

/** Reads a font file (WOFF or TTF, one weight) into outlines of text; a character it lacks is left out. */
export function readFace(file: Uint8Array): Face {
  const read = create(Buffer.from(file));
  if (read.isCollection) throw new Error('a collection of fonts is not one face');
  const font: Font = read;
  const glyphs = new Map<string, ReturnType<Font['glyphForCodePoint']> | undefined>();
  const glyphOf = (character: string) => {
    if (glyphs.has(character)) return glyphs.get(character);
    const code = character.codePointAt(0)!;
    const glyph = font.hasGlyphForCodePoint(code) ? font.glyphForCodePoint(code) : undefined;
    glyphs.set(character, glyph);
    return glyph;
  };
  const scale = (size: number): number => size / font.unitsPerEm;
  const advance = (character: string, size: number): number => (glyphOf(character)?.advanceWidth ?? 0) * scale(size);
  const sizes = new Map<number, Map<string, readonly Stroke[]>>();
  // Hundreds of pictures say much the same in few sizes: only where a letter stands is worked out each time.
  const strokesOf = (character: string, size: number): readonly Stroke[] => {
    const own = sizes.get(size) ?? new Map<string, readonly Stroke[]>();
    sizes.set(size, own);
    const known = own.get(character);
    if (known) return known;
    const path = glyphOf(character)?.path.scale(scale(size), -scale(size));
    const strokes = (path?.commands ?? []).map(({ command, args }) => ({ letter: letters[command]!, points: args }));
    own.set(character, strokes);
    return strokes;
  };
  return {
    width: (text, size) => [...text].reduce((sum, character) => sum + advance(character, size), 0),
    outline: (text, x, y, size) => {
      let at = x;
      let d = '';
      for (const character of text) {
        for (const { letter, points } of strokesOf(character, size))
          d += letter + points.map((each, place) => rounded(each + (place % 2 === 0 ? at : y))).join(' ');
        at += advance(character, size);
      }
      return d;
    },
  };
}
