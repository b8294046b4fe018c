import { join } from 'node:path';
import { escapeXml, xmlHead } from '../exports/discovery/xml.ts';
import type { Files } from './files.ts';
import { walk } from './walk.ts';

/** The file of a site that lists its pages for crawlers. */
export const sitemapFile = 'sitemap.xml';

/** The list of all pages of a built site that are to be found: neither what leads on or is withdrawn, nor the 404 page. */
export function sitemap(files: Files, folder: string, address: string): string {
  const pages = walk(files, folder)
    .filter(({ path, kind }) => kind === 'file' && /(^|\/)index\.html$/.test(path))
    .map(({ path }) => path)
    .filter(
      (path) => !/<meta (name="robots" content="noindex"|http-equiv="refresh")/.test(textOf(files, join(folder, path))),
    )
    .map((path) => path.replace(/index\.html$/, ''))
    .sort();
  const lines = pages.map((path) => `  <url><loc>${escapeXml(`${address.replace(/\/+$/, '')}/${path}`)}</loc></url>`);
  return `${[xmlHead, '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">', ...lines, '</urlset>'].join('\n')}\n`;
}

const textOf = (files: Files, path: string): string => files.read(path).toString('utf8');
