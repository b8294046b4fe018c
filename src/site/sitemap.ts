import { join } from 'node:path';
import { escapeXml, xmlHead } from '../exports/discovery/xml.ts';
import type { Files } from './files.ts';
import type { SiteBefore } from './reuse/carryFiles.ts';

/** The file of a site that lists its pages for crawlers. */
export const sitemapFile = 'sitemap.xml';

/** Whether a page of a built site, by its file, leads on or is withdrawn. */
export const isHidden = (files: Files, folder: string, path: string): boolean =>
  isPage(path) && isNoPage.test(textOf(files, join(folder, path)));

/**
 * The list of all pages of a built site that are to be found: neither what leads on or is withdrawn, nor the 404 page. `made` are the pages
 * that it does not have of the site before, whose own list knows the others; `hidden` are those of them that are not to be found, where
 * that is known.
 */
export function sitemap(
  files: Files,
  folder: string,
  address: string,
  made: readonly string[],
  before?: SiteBefore,
  hidden?: ReadonlySet<string>,
): string {
  const lineOf = (path: string): string =>
    `  <url><loc>${escapeXml(`${address.replace(/\/+$/, '')}/${path}`)}</loc></url>`;
  const addressOf = (path: string): string => path.slice(0, -'index.html'.length);
  const hides = (path: string): boolean => hidden?.has(path) ?? isHidden(files, folder, path);
  const own = made.filter((path) => isPage(path) && !hides(path)).map(addressOf);
  const listed = before && new Set(textOf(files, join(before.folder, sitemapFile)).split('\n'));
  const carried = [...(before?.carried ?? [])]
    .filter(isPage)
    .map(addressOf)
    .filter((path) => listed!.has(lineOf(path)));
  const lines = [...new Set([...own, ...carried])].sort().map(lineOf);
  return `${[xmlHead, '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">', ...lines, '</urlset>'].join('\n')}\n`;
}

const isPage = (path: string): boolean => /(^|\/)index\.html$/.test(path);
const isNoPage = /<meta (name="robots" content="noindex"|http-equiv="refresh")/;

const textOf = (files: Files, path: string): string => files.read(path).toString('utf8');
