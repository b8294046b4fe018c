import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Source } from '../../source/source.ts';
import { contentFolder, readSources } from '../content.ts';
import { projectFolder } from '../projectFolder.ts';
import { charactersOf } from './characters.ts';
import { cutFont } from './cut.ts';

const { resolve: packageFile } = createRequire(import.meta.url);
const kept = join(projectFolder, '.build', 'fonts');

/** Rooms of the program that read what people write, or speak to authors: letters that they know need not be shown. */
const unseen = ['authoring', 'chemistry', 'commands', 'compiler', 'importing', 'people', 'quantities', 'source'];

/** Texts of the program that may reach a page. */
const programs = (): readonly string[] =>
  readdirSync(resolve('src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|astro|css)$/.test(path) && !unseen.includes(path.split(/[\\/]/)[0]!))
    .map((path) => readFileSync(resolve('src', path), 'utf8'));

/** Where a style sheet names a font that is to be cut: as it is written, or as it waits in a sheet that is made already. */
const wanted = /url\(\s*(["']?)(?:cut|data:font\/woff2;cut)(-bare)?[:,]([^"')]+)\1\s*\)/g;

/**
 * A style sheet with each font that it names within itself, cut to the characters that a site of this content may show; after
 * `cut-bare` without the distances of its pairs of letters.
 */
export async function withFonts(sheet: string, content: readonly Source[]): Promise<string> {
  const characters = charactersOf([...content.map(({ text }) => text), ...programs()]);
  const fonts = new Map<string, string>();
  for (const [url, , bare, font] of sheet.matchAll(wanted)) {
    const cut = await cutFont(readFileSync(packageFile(font!)), characters, kept, bare === undefined);
    fonts.set(url, `url('data:font/woff2;base64,${cut.toString('base64')}')`);
  }
  return sheet.replace(wanted, (url) => fonts.get(url)!);
}

/** The same with no font yet: what takes its place is an address of nothing, which any tool leaves as it is. */
const withoutFonts = (sheet: string): string =>
  sheet.replace(wanted, (_, __, bare = '', font: string) => `url('data:font/woff2;cut${bare},${font}')`);

/**
 * For Vite: the style sheet that declares the fonts comes with them in it. In a program that is to be used for any content they wait
 * for that.
 */
export const cutFonts = (forAny: boolean): Plugin => ({
  name: 'cut-fonts',
  enforce: 'pre',
  transform: (code, id) => {
    if (!id.endsWith('/styles/fonts.css')) return undefined;
    return forAny ? withoutFonts(code) : withFonts(code, readSources(contentFolder()));
  },
});
