import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
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

/** Every character that a site of this content may show: the fonts have them. */
export const charactersToShow = (content: readonly Source[]): string =>
  charactersOf([...content.map(({ text }) => text), ...programs()]);

/** A style sheet with each `url('cut:FONT')` replaced by that font itself, cut to the characters that the site may show. */
export async function withFonts(sheet: string): Promise<string> {
  const characters = charactersToShow(readSources(contentFolder()));
  let whole = sheet;
  for (const [url, font] of sheet.matchAll(/url\('cut:([^']+)'\)/g)) {
    const cut = await cutFont(readFileSync(packageFile(font!)), characters, kept);
    whole = whole.replace(url, `url('data:font/woff2;base64,${cut.toString('base64')}')`);
  }
  return whole;
}

/** For Vite: the style sheet that declares the fonts comes with them in it. */
export const cutFonts = {
  name: 'cut-fonts',
  enforce: 'pre' as const,
  transform: (code: string, id: string): Promise<string> | undefined =>
    id.endsWith('/styles/fonts.css') ? withFonts(code) : undefined,
};
