import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create, type Font } from 'fontkitten';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { charactersOf } from '../../src/site/fonts/characters.ts';
import { cutFont } from '../../src/site/fonts/cut.ts';
import { contentFolder, readSources } from '../../src/site/content.ts';
import { withFonts } from '../../src/site/fonts/cutFonts.ts';

const regular = '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf';
const font = readFileSync(createRequire(import.meta.url).resolve(regular));
const has = (file: Uint8Array, character: string): boolean =>
  (create(Buffer.from(file)) as Font).hasGlyphForCodePoint(character.codePointAt(0)!);

describe('the characters of a site', () => {
  it('are those of its texts, of keyboards and of formulas, each once', () => {
    const characters = charactersOf(['Ängström ≙ Å', 'Å and Å']);
    for (const character of 'Äö≙Åaz09~₂⁻≤') expect(characters).toContain(character);
    expect(characters).not.toContain('ß');
    expect(new Set(characters).size).toBe([...characters].length);
  });

  it('include what a program writes as an escape', () => {
    expect(charactersOf([String.raw`'\u2026' and '\u{1d400}'`])).toMatch(/….*\u{1d400}/u);
  });
});

describe('a font that is cut', () => {
  let kept: string;
  beforeAll(() => void (kept = mkdtempSync(join(tmpdir(), 'fonts-'))));
  afterAll(() => rmSync(kept, { recursive: true }));

  it('has these characters and no other, and the widths it had', async () => {
    const cut = await cutFont(font, 'AVé', kept);
    for (const character of 'AVé') expect(has(cut, character)).toBe(true);
    expect(has(cut, 'B')).toBe(false);
    const width = (file: Uint8Array): number =>
      (create(Buffer.from(file)) as Font).glyphForCodePoint('A'.codePointAt(0)!).advanceWidth;
    expect(width(cut)).toBe(width(font));
  });

  it('is kept by what it was made from: the same again, another for other characters', async () => {
    const first = await cutFont(font, 'xyz', kept);
    const files = readdirSync(kept).length;
    expect(await cutFont(font, 'xyz', kept)).toEqual(first);
    expect(readdirSync(kept)).toHaveLength(files);
    expect(has(await cutFont(font, 'xyzq', kept), 'q')).toBe(true);
  });
});

describe('the style sheet of the fonts', () => {
  it('brings every face within itself, with the letters of the content', async () => {
    const sheet = await withFonts(readFileSync('src/styles/fonts.css', 'utf8'), readSources(contentFolder()));
    expect(sheet).not.toContain("url('cut:");
    const faces = [...sheet.matchAll(/base64,([^']+)'/g)].map(([, data]) => Buffer.from(data!, 'base64'));
    expect(faces.length).toBeGreaterThanOrEqual(4);
    for (const face of faces) expect([...'Aa0≈−₂µ’'].filter((character) => !has(face, character))).toEqual([]);
    expect(faces.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(48_000);
  });
});
