import { create, type Font } from 'fontkitten';
import type { Face } from './type.ts';

/** Reads a font file (WOFF or TTF, one weight) into outlines of text; a character it lacks is left out. */
export function readFace(file: Uint8Array): Face {
  const read = create(Buffer.from(file));
  if (read.isCollection) throw new Error('a collection of fonts is not one face');
  const font: Font = read;
  const glyphs = new Map<string, ReturnType<Font['glyphForCodePoint']>>();
  const glyphOf = (character: string) => {
    const known = glyphs.get(character) ?? font.glyphForCodePoint(character.codePointAt(0)!);
    glyphs.set(character, known);
    return known;
  };
  const has = (character: string): boolean => font.hasGlyphForCodePoint(character.codePointAt(0)!);
  const scale = (size: number): number => size / font.unitsPerEm;
  return {
    width: (text, size) =>
      [...text].filter(has).reduce((sum, character) => sum + glyphOf(character).advanceWidth * scale(size), 0),
    outline: (text, x, y, size) => {
      let at = x;
      return [...text]
        .filter(has)
        .map((character) => {
          const glyph = glyphOf(character);
          const d = glyph.path.scale(scale(size), -scale(size)).translate(at, y).toSVG();
          at += glyph.advanceWidth * scale(size);
          return d.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 100) / 100));
        })
        .join('');
    },
  };
}
