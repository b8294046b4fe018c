import { join } from 'node:path';
import { escapeXml, xmlHead } from '../exports/discovery/xml.ts';
import type { Files } from './files.ts';
import type { SiteBefore } from './reuse/carryFiles.ts';
import { walk } from './walk.ts';

/** The file of a site that lists its pages for crawlers. */
export const sitemapFile = 'sitemap.xml';

/**
 * The list of all pages of a built site that are to be found: neither what leads on or is withdrawn, nor the 404 page. Pages of the site
 * before are not read: its own list knows them.
 */
export function sitemap(files: Files, folder: string, address: string, before?: SiteBefore): string {
  const lineOf = (path: string): string =>
    `  <url><loc>${escapeXml(`${address.replace(/\/+$/, '')}/${path.replace(/index\.html$/, '')}`)}</loc></url>`;
  const listed = before && new Set(textOf(files, join(before.folder, sitemapFile)).split('\n'));
  const isListed = (path: string): boolean =>
    listed && before.isCarried(path) ? listed.has(lineOf(path)) : !isNoPage.test(textOf(files, join(folder, path)));
  const pages = walk(files, folder)
    .filter(({ path, kind }) => kind === 'file' && /(^|\/)index\.html$/.test(path))
    .map(({ path }) => path)
    .filter(isListed)
    .sort(byAddress);
  const lines = pages.map(lineOf);
  return `${[xmlHead, '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">', ...lines, '</urlset>'].join('\n')}\n`;
}

const isNoPage = /<meta (name="robots" content="noindex"|http-equiv="refresh")/;

const byAddress = (one: string, other: string): number => {
  const [before, after] = [one, other].map((path) => path.slice(0, -'index.html'.length));
  return before! < after! ? -1 : before! > after! ? 1 : 0;
};

const textOf = (files: Files, path: string): string => files.read(path).toString('utf8');
