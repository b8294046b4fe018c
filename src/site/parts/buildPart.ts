import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ShareTold } from '../data/writeShare.ts';
import { diskFiles } from '../files.ts';
import { readText } from '../../search/indexing/indexSite.ts';
import { originOf } from '../kept/builtSite.ts';
import { createSealed } from '../kept/sealed.ts';
import { linkOrCopy } from '../reuse/carryFiles.ts';
import { toldOf } from '../program/renderPages.ts';
import { dropEmpty, linkPages } from '../finishSite.ts';
import { addWritten, makePages, type Order, type Rendered } from '../renderSite.ts';
import { isHidden } from '../sitemap.ts';
import { filesIn } from './filesIn.ts';
import { partText, type Part } from './part.ts';

/** What lies in the folder of a part. */
export const partNames = {
  /** Pages and files as they stay; what Astro makes of them, and the part’s files of the data folder. */
  pages: 'pages',
  /** Pages that are written without Astro. */
  written: 'written',
  /** Files of the data folder as the archive of all will hold them. */
  packed: 'packed',
  /** What was read of the text of pages, to be indexed. */
  text: 'text',
  /** The compilation, which the merge needs too, in the first of them. */
  graph: 'graph',
  /** What part it is. */
  about: 'part.json',
} as const;

/** What a part says of itself. */
export interface AboutPart {
  readonly part: string;
  readonly origin: string;
  /** How many files it has. */
  readonly files: number;
  /** Its pages that are not to be found. */
  readonly hidden: readonly string[];
  readonly data: ShareTold;
}

/** What a part must have in common with its neighbours: content, address and program. */
export const partOrigin = ({ sources, site }: Order): string => originOf(sources, ['part', site ?? '']);

/** Builds one part of a site into a folder that is not there yet; needs nothing but the content. */
export async function buildPart(order: Order, part: Part, folder: string, signal: AbortSignal): Promise<Rendered> {
  const [pages, written, packed, text] = [
    join(folder, partNames.pages),
    join(folder, partNames.written),
    join(folder, partNames.packed),
    join(folder, partNames.text),
  ];
  const beside = `${folder}.compiled`;
  mkdirSync(folder);
  const made = await makePages(order, { pages, beside, part, packed }, signal);
  dropEmpty(order, made, pages);
  const linked = linkPages(order, made, pages);
  order.stages.begin('search index');
  mkdirSync(text);
  for await (const read of readText(pages)) createSealed(join(text, String(readdirSync(text).length)), read);
  order.stages.begin('claims');
  mkdirSync(written);
  const added = await addWritten(written, made, signal);
  const hidden = [
    ...linked.filter((path) => isHidden(diskFiles, pages, path)),
    ...added.made.filter((path) => isHidden(diskFiles, written, path)),
  ];
  if (part.number === 1) linkOrCopy(made.handed, join(folder, partNames.graph));
  const told = toldOf(beside);
  const data = existsSync(told) ? (JSON.parse(readFileSync(told, 'utf8')) as ShareTold) : { files: [] };
  const files = [pages, written, packed, text].reduce((sum, each) => sum + filesIn(each).length, 0);
  const about: AboutPart = { part: partText(part), origin: partOrigin(order), files, hidden, data };
  writeFileSync(
    join(folder, partNames.about),
    `${JSON.stringify({ about: 'A part of a site, for “npm run merge”', ...about })}\n`,
    { flag: 'wx' },
  );
  return { pages: linked.length + added.pages, searchable: 0, address: made.address };
}
