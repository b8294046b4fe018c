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

/** What the program is told as it begins. */
interface Begun {
  readonly content: string;
  /** The folder of the program. */
  readonly program: string;
  /** The folder of the pages. */
  readonly folder: string;
  /** The file in which the compiled content will wait. */
  readonly compiled: string;
  /** The share of the pages to make, and the folder for what of its data files the archive of all will hold; absent: all. */
  readonly part?: Part | undefined;
  readonly packed?: string | undefined;
  /** The one route to render where the data folder is there; absent: all. */
  readonly route?: string;
  /** A folder in which each process leaves word of what it did. */
  readonly beside: string;
  /** Whether the content is so large that processes take care of their memory. */
  readonly apart: boolean;
}

/** What it is told once the content is compiled. */
interface Order {
  readonly sheets: Sheets;
  /** The absolute address of the site. */
  readonly site: string;
  /** What is carried over from the site before; absent: nothing is, and nothing is noted for the next. */
  readonly plan?: Plan | undefined;
}

/** A program that is loaded, and waits for the content. */
export interface BegunRendering {
  /** Has it render the pages into the folder of their assets; gives what each share made, where a build is to go on from it. */
  readonly render: (order: Order) => Promise<ReadonlyMap<Share, Made>>;
  /** Ends it, if it was told nothing. */
  readonly stop: () => void;
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

/** Begins the program that renders the pages of a content, which may still be compiled: to start and to load takes it as long. */
export function beginRendering(begun: Begun, signal: AbortSignal): BegunRendering {
  const { beside } = begun;
  const over = new AbortController();
  const order = Promise.withResolvers<object>();
  const dataIsThere = Promise.withResolvers<string>();
  const run = runnerOf(begun, signal);
  const pages = run('pages', {}, over.signal, [order.promise, dataIsThere.promise]);
  // Who waits for it below hears what went wrong.
  pages.catch(() => undefined);
  const stop = (): void => over.abort();
  const render: BegunRendering['render'] = async ({ sheets, site, plan }) => {
    const made = new Map<Share, Made>();
    const [toldTo, takeFrom] = [toldWith(begun, { sheets, site, plan }), takerOf(beside, plan, made)];
    const makeData = async (): Promise<void> => {
      if (plan?.isWhole('data')) writeFileSync(toldOf(beside), plan.told(), { flag: 'wx' });
      else if (hasOwnData(begun)) {
        await run('data', toldTo('data'), signal);
        takeFrom('data');
      }
      dataIsThere.resolve('come');
    };
    const makePages = async (): Promise<void> => {
      if (plan?.isWhole('pages')) return stop();
      order.resolve(toldTo('pages'));
      await pages;
      takeFrom('pages');
    };
    await Promise.all([makeData(), makePages()]);
    return made;
  };
  return { render, stop };
}

/** Whether the pages come with any files of the data folder. */
const hasOwnData = ({ route = '', part }: Begun): boolean => route === '' && (!part || hasData(part));

/** Runs the program of a share to its end; where it is stopped for want of anything to do, that is no failure. */
function runnerOf(
  { content, program, folder, compiled, part, packed = '', route = '', beside, apart }: Begun,
  signal: AbortSignal,
) {
  return async (
    share: Share,
    more: Readonly<Record<string, string>>,
    over: AbortSignal,
    awaits: readonly Promise<string | object>[] = [],
  ): Promise<void> => {
    let printed = '';
    const status = await runChild([...(apart ? thrifty : []), join(import.meta.dirname, programs[share])], {
      told: {
        SODIOGRAPH_CONTENT: content,
        SODIOGRAPH_COMPILED: compiled,
        SODIOGRAPH_PART: part ? partText(part) : '',
        SODIOGRAPH_PACKED: packed,
        SODIOGRAPH_ROUTE: route,
        SODIOGRAPH_PROGRAM: program,
        SODIOGRAPH_PAGES: folder,
        SODIOGRAPH_FOLDER: join(folder, 'data'),
        SODIOGRAPH_DATA: toldOf(beside),
        SODIOGRAPH_USAGE: usageOf(beside, share),
        ...more,
      },
      print: (text) => void (printed += text),
      awaits,
      signal: AbortSignal.any([signal, over]),
    });
    signal.throwIfAborted();
    if (status !== 0 && !over.aborted) throw notMade(printed);
  };
}

const cleanOf = (beside: string, share: Share): string => join(beside, `clean.${share}.json`);
const notesOf = (beside: string, share: Share): string => join(beside, `notes.${share}`);

/** What each share is told of an order. */
const toldWith =
  ({ beside }: Begun, { sheets, site, plan }: Order) =>
  (share: Share): Readonly<Record<string, string>> => {
    const clean = cleanOf(beside, share);
    if (plan) writeFileSync(clean, JSON.stringify(plan.cleanIn(share)), { flag: 'wx' });
    return {
      SITE_URL: site,
      SODIOGRAPH_SHEETS: JSON.stringify(sheets),
      SODIOGRAPH_CLEAN: plan ? clean : '',
      SODIOGRAPH_NOTES: plan ? notesOf(beside, share) : '',
    };
  };

/** Takes the word that a share left of what it made. */
const takerOf =
  (beside: string, plan: Plan | undefined, made: Map<Share, Made>) =>
  (share: Share): void => {
    if (!plan) return;
    const noted = readSealed(notesOf(beside, share)) as Made | undefined;
    if (!noted) throw new Error('A process that rendered pages left no word of them.');
    made.set(share, noted);
  };

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
