import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../source/source.ts';
import { notMade } from '../astro.ts';
import { withFonts } from '../fonts/cutFonts.ts';
import { digest } from '../kept/engine.ts';
import { partText, type Part } from '../parts/part.ts';
import { runChild } from '../runChild.ts';
import { programNames } from './about.ts';

/** What the program reads from the environment. */
export interface Rendering {
  readonly content: string;
  readonly sources: readonly Source[];
  /** The absolute address of the site. */
  readonly site: string;
  /** The file in which the compiled content waits. */
  readonly compiled: string;
  /** The share of the pages to make; absent: all. */
  readonly part?: Part | undefined;
  /** Where each process leaves word of what it used, with its number behind. */
  readonly usage: string;
}

/** Where Astro puts scripts and styles. */
const assets = '_astro';

/** The processes that work side by side: one writes the files of the data folder, as each needs all that is known. */
const programs = { data: '../data/run.ts', pages: 'render.ts' } as const;
type Share = keyof typeof programs;
/** What they are called. */
export const shares = Object.keys(programs) as readonly Share[];

/** Has a program render the pages of a content into a folder that is not there yet, with all files that they ask for. */
export async function renderPages(
  program: string,
  { content, sources, site, compiled, part, usage }: Rendering,
  folder: string,
  signal: AbortSignal,
): Promise<void> {
  cpSync(join(program, programNames.assets), folder, { recursive: true });
  const renamed = await putFonts(folder, sources);
  const run = async (share: Share, awaits?: Promise<void>): Promise<void> => {
    let printed = '';
    const status = await runChild([join(import.meta.dirname, programs[share])], {
      told: {
        SITE_URL: site,
        SODIOGRAPH_CONTENT: content,
        SODIOGRAPH_COMPILED: compiled,
        SODIOGRAPH_PART: part ? partText(part) : '',
        SODIOGRAPH_PROGRAM: program,
        SODIOGRAPH_PAGES: folder,
        SODIOGRAPH_SHEETS: JSON.stringify(renamed),
        SODIOGRAPH_FOLDER: join(folder, 'data'),
        SODIOGRAPH_DATA: `${usage}.told`,
        SODIOGRAPH_USAGE: `${usage}.${share}`,
      },
      print: (text) => void (printed += text),
      awaits,
      signal,
    });
    signal.throwIfAborted();
    if (status !== 0) throw notMade(printed);
  };
  const data = run('data');
  await Promise.all([data, run('pages', data)]);
}

/** Puts the fonts into the style sheets of a site, which are named by what they hold. Gives the new name of each. */
async function putFonts(folder: string, sources: readonly Source[]): Promise<Readonly<Record<string, string>>> {
  const renamed: Record<string, string> = {};
  for (const name of readdirSync(join(folder, assets)).filter((each) => each.endsWith('.css'))) {
    const bare = readFileSync(join(folder, assets, name), 'utf8');
    const whole = await withFonts(bare, sources);
    const made = `${name.replace(/\..*$/, '')}.${digest(whole).slice(0, 8)}.css`;
    rmSync(join(folder, assets, name));
    writeFileSync(join(folder, assets, made), whole);
    renamed[`${assets}/${name}`] = `${assets}/${made}`;
  }
  return renamed;
}
