import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { originOf } from '../kept/builtSite.ts';
import { addWritten, makePages, type Order, type Rendered } from '../renderSite.ts';
import { partText, type Part } from './part.ts';

/** What lies in the folder of a part: pages as Astro made them, pages that are written as they stay, and what part it is. */
export const partNames = { pages: 'pages', written: 'written', about: 'part.json' } as const;

/** What a part must have in common with its neighbours: content, address and program. */
export const partOrigin = ({ sources, site }: Order): string => originOf(sources, ['part', site ?? '']);

/** Builds one part of a site into a folder that is not there yet; needs nothing but the content. */
export async function buildPart(order: Order, part: Part, folder: string, signal: AbortSignal): Promise<Rendered> {
  mkdirSync(folder);
  const pages = join(folder, partNames.pages);
  const made = await makePages(order, { pages, beside: `${folder}.compiled`, part }, signal);
  mkdirSync(join(folder, partNames.written));
  const { pages: count } = await addWritten(join(folder, partNames.written), made, signal);
  const about = { about: 'A part of a site, for “npm run merge”', part: partText(part), origin: partOrigin(order) };
  writeFileSync(join(folder, partNames.about), `${JSON.stringify(about)}\n`);
  return { pages: count, searchable: 0, address: made.address };
}
