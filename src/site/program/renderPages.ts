import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { notMade } from '../astro.ts';
import { partText, type Part } from '../parts/part.ts';
import { runChild } from '../runChild.ts';
import { programNames } from './about.ts';

/** What the program reads from the environment. */
export interface Rendering {
  readonly content: string;
  /** The absolute address of the site. */
  readonly site: string;
  /** The file in which the compiled content waits. */
  readonly compiled: string;
  /** The share of the pages to make; absent: all. */
  readonly part?: Part | undefined;
  /** Where each process leaves word of what it used, with its number behind. */
  readonly usage: string;
}

/** The processes that render side by side: one writes the files of the data folder, which each need all of the others. */
export const shares = ['data', 'pages'] as const;

/** Has a program render the pages of a content into a folder that is not there yet, with all files that they ask for. */
export async function renderPages(
  program: string,
  { content, site, compiled, part, usage }: Rendering,
  folder: string,
  signal: AbortSignal,
): Promise<void> {
  cpSync(join(program, programNames.assets), folder, { recursive: true });
  const render = async (share: (typeof shares)[number]): Promise<void> => {
    let printed = '';
    const status = await runChild([join(import.meta.dirname, 'render.ts')], {
      told: {
        SITE_URL: site,
        SODIOGRAPH_CONTENT: content,
        SODIOGRAPH_COMPILED: compiled,
        SODIOGRAPH_PART: part ? partText(part) : '',
        SODIOGRAPH_PROGRAM: program,
        SODIOGRAPH_PAGES: folder,
        SODIOGRAPH_SHARE: share,
        SODIOGRAPH_USAGE: `${usage}.${share}`,
      },
      print: (text) => void (printed += text),
      signal,
    });
    signal.throwIfAborted();
    if (status !== 0) throw notMade(printed);
  };
  await Promise.all(shares.map(render));
}
