import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const attribute = /(\s(?:href|src|action|data-href|data-root|xlink:href)=")\/(?!\/)([^"]*)"/g;

/** From a page’s file below the root to the root, as a relative address. */
export const upFrom = (path: string): string => '../'.repeat(path.split('/').length - 1) || './';

/** An address below the root as a page writes it, as short as may be; `path` is the page’s file below the root. */
export function relativeFrom(path: string, address: string): string {
  const [, to = '', rest = ''] = /^([^#?]*)(.*)$/s.exec(address)!;
  const [from, names] = [path.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < from.length && shared < names.length - 1 && from[shared] === names[shared]) shared += 1;
  const way = `${'../'.repeat(from.length - shared)}${names.slice(shared).join('/')}`;
  return way === '' && !rest.startsWith('#') ? `./${rest}` : `${way}${rest}`;
}

/** A page’s HTML with every root-absolute address made relative to the page; `path` is the page’s file below the root. */
export function relativiseHtml(html: string, path: string): string {
  return html.replace(attribute, (_, head: string, rest: string) => `${head}${relativeFrom(path, rest)}"`);
}

/** A style sheet with every root-absolute address (fonts) made relative to it. */
export const relativiseCss = (css: string, path: string): string =>
  css.replace(/url\((["']?)\/(?!\/)/g, (_, quote: string) => `url(${quote}${upFrom(path)}`);

/** Drops white space just inside links, which the formatter of the sources puts there and browsers underline. */
export const tightenLinks = (html: string): string =>
  html.replace(/(<a\b[^>]*>)\s+/g, '$1').replace(/\s+(<\/a>)/g, '$1');

const outer = 'article|div|h[1-6]|li|link|meta|p|script|section|t[dr]|title|ul';
const space = new RegExp(`\\s+(?=</?(?:${outer})\\b)|(?<=</?(?:${outer})\\b[^<>]*>)\\s+`, 'g');

/** Drops white space beside elements that are blocks for the eye and for what reads the text of a page, and in the head. */
export const tightenBlocks = (html: string): string => {
  const tight = html.replace(space, '');
  return tight.includes('<pre') ? tight : tight.replace(/ {2,}/g, ' ');
};

/**
 * Makes every page of a built site address its neighbours relatively, so that the same files work from `/`, from a sub-path
 * and from any host. Nobody knows from which depth the 404 page is shown: it addresses them below `base`, the path of SITE_URL.
 * Each page goes
 * through `marked` before. Gives the files of pages.
 */
export function relativise(folder: string, base = '/', marked = (html: string): string => html): readonly string[] {
  const pages: string[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(folder.length + 1).replaceAll('\\', '/');
    if (entry.name.endsWith('.css')) writeFileSync(file, relativiseCss(readFileSync(file, 'utf8'), path));
    if (!entry.name.endsWith('.html')) continue;
    pages.push(path);
    const html = marked(tightenBlocks(tightenLinks(readFileSync(file, 'utf8'))));
    writeFileSync(file, path === '404.html' ? html.replace(attribute, `$1${base}$2"`) : relativiseHtml(html, path));
  }
  return pages;
}
