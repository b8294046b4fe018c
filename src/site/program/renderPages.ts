import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../source/source.ts';
import { thrifty } from '../apart/large.ts';
import { notMade } from '../astro.ts';
import { withFonts } from '../fonts/cutFonts.ts';
import { hasData } from '../data/sharing.ts';
import { digest } from '../kept/engine.ts';
import { readSealed } from '../kept/sealed.ts';
import { partText, type Part } from '../parts/part.ts';
import type { Made, Plan } from '../reuse/plan.ts';
import { runChild } from '../runChild.ts';
import { programNames } from './about.ts';

/** What the program reads from the environment. */
export interface Rendering {
  readonly content: string;
  readonly sheets: Sheets;
  /** The absolute address of the site. */
  readonly site: string;
  /** The file in which the compiled content waits. */
  readonly compiled: string;
  /** The share of the pages to make, and the folder for what of its data files the archive of all will hold; absent: all. */
  readonly part?: Part | undefined;
  readonly packed?: string | undefined;
  /** The one route to render where the data folder is there; absent: all. */
  readonly route?: string;
  /** A folder in which each process leaves word of what it did. */
  readonly beside: string;
  /** What is carried over from the site before; absent: nothing is, and nothing is noted for the next. */
  readonly plan?: Plan | undefined;
  /** Whether the content is so large that processes take care of their memory. */
  readonly apart: boolean;
}

/** Where Astro puts scripts and styles. */
const assets = '_astro';

/** The processes that work side by side: one writes the files of the data folder, as each needs all that is known. */
const programs = { data: '../data/run.ts', pages: 'render.ts' } as const;
type Share = keyof typeof programs;
/** What they are called. */
export const shares = Object.keys(programs) as readonly Share[];

/** Names of style sheets as pages of this content ask for them, by those that the program knows. */
type Sheets = Readonly<Record<string, string>>;

/** Puts all files that pages ask for into a folder that is not there yet. */
export async function putAssets(program: string, sources: readonly Source[], folder: string): Promise<Sheets> {
  cpSync(join(program, programNames.assets), folder, { recursive: true });
  return putFonts(folder, sources);
}

/** Has a program render the pages of a content into the folder of their assets; gives what each share made, where a build is to go on from it. */
export async function renderPages(
  program: string,
  { content, sheets, site, compiled, part, packed = '', route = '', beside, plan, apart }: Rendering,
  folder: string,
  signal: AbortSignal,
): Promise<ReadonlyMap<Share, Made>> {
  const made = new Map<Share, Made>();
  const told = toldOf(beside);
  const run = async (share: Share, awaits?: Promise<void>): Promise<void> => {
    if (share === 'data' && (route !== '' || (part && !hasData(part)))) return;
    if (plan?.isWhole(share)) return share === 'data' ? writeFileSync(told, plan.told(), { flag: 'wx' }) : undefined;
    const [clean, notes] = [join(beside, `clean.${share}.json`), join(beside, `notes.${share}`)];
    if (plan) writeFileSync(clean, JSON.stringify(plan.cleanIn(share)), { flag: 'wx' });
    let printed = '';
    const status = await runChild([...(apart ? thrifty : []), join(import.meta.dirname, programs[share])], {
      told: {
        SITE_URL: site,
        SODIOGRAPH_CONTENT: content,
        SODIOGRAPH_COMPILED: compiled,
        SODIOGRAPH_PART: part ? partText(part) : '',
        SODIOGRAPH_PACKED: packed,
        SODIOGRAPH_ROUTE: route,
        SODIOGRAPH_PROGRAM: program,
        SODIOGRAPH_PAGES: folder,
        SODIOGRAPH_SHEETS: JSON.stringify(sheets),
        SODIOGRAPH_FOLDER: join(folder, 'data'),
        SODIOGRAPH_DATA: told,
        SODIOGRAPH_USAGE: usageOf(beside, share),
        SODIOGRAPH_CLEAN: plan ? clean : '',
        SODIOGRAPH_NOTES: plan ? notes : '',
      },
      print: (text) => void (printed += text),
      awaits,
      signal,
    });
    signal.throwIfAborted();
    if (status !== 0) throw notMade(printed);
    if (!plan) return;
    const noted = readSealed(notes) as Made | undefined;
    if (!noted) throw new Error('A process that rendered pages left no word of them.');
    made.set(share, noted);
  };
  const data = run('data');
  await Promise.all([data, run('pages', data)]);
  return made;
}

/** Where the process that writes the data folder leaves word of it. */
export const toldOf = (beside: string): string => join(beside, 'told.json');

/** Where a process leaves word of what it used. */
export const usageOf = (beside: string, share: string): string => join(beside, `usage.${share}`);

/** Puts the fonts into the style sheets of a site, which are named by what they hold. Gives the new name of each. */
async function putFonts(folder: string, sources: readonly Source[]): Promise<Sheets> {
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
