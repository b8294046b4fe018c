import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';
import { describe, expect, it } from 'vitest';
import { readFace } from '../../src/drawing/share/face.ts';

const { resolve } = createRequire(import.meta.url);
const faces = [
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
];
/** What pictures say, a character of two units and some that no face has among it. */
const texts = [
  'Sn@Cu foam – 99.9 %',
  'Na₂O, β-alumina; (x)',
  'Ünïcödé “quoted” µm',
  'a体b\u{1F9EA}c\u{1D400}d',
  '',
  ' ',
];
const places = [
  [0, 0, 48],
  [72, 131.5, 28],
  [-3.337, 0.0049, 20.16],
] as const;

describe.each(faces)('outlines of %s', (name) => {
  const file = readFileSync(resolve(name));
  const face = readFace(file);
  const font = create(file) as Font;
  const glyphsOf = (text: string) =>
    [...text]
      .map((character) => character.codePointAt(0)!)
      .filter((code) => font.hasGlyphForCodePoint(code))
      .map((code) => font.glyphForCodePoint(code));

  it('are those that the font library draws glyph by glyph, wherever the text stands, however often it is asked', () => {
    for (const text of [...texts, ...texts])
      for (const [x, y, size] of places) {
        const scale = size / font.unitsPerEm;
        let at = x;
        const drawn = glyphsOf(text).map(({ path, advanceWidth }) => {
          const d = path.scale(scale, -scale).translate(at, y).toSVG();
          at += advanceWidth * scale;
          return d;
        });
        expect(face.outline(text, x, y, size), text).toBe(drawn.join(''));
        expect(face.width(text, size), text).toBeCloseTo(at - x, 9);
      }
  });
});
