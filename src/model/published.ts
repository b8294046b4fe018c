/**
 * A published address, without a slash at either end: a page (`materials/na-bi`, `index` for the home page), a file
 * (`materials/na-bi.bib`) or a place on a page (`sections/section-1#p2`).
 */
export type Published = string;

/** What stands beside the page of every entry and claim, by extension. */
export const filesBeside = ['bib', 'json', 'jsonld', 'ris'] as const;
export type FileBeside = (typeof filesBeside)[number];

/** The page or file of an address, and the id of the place on it, empty when it names none. */
export function splitAddress(address: Published): { readonly page: string; readonly place: string } {
  const at = address.indexOf('#');
  if (at === -1) return { page: address, place: '' };
  const end = address.indexOf('#', at + 1);
  return { page: address.slice(0, at), place: address.slice(at + 1, end === -1 ? undefined : end) };
}

/** Whether a page or file is a file: names of pages have neither dots nor capitals. */
export const isFile = (page: string): boolean => /[.A-Z]/.test(page);

/** A file’s address without its extension, and the extension; undefined for what is no file with one. */
export function splitFile(file: string): { readonly page: string; readonly extension: string } | undefined {
  if (!file.includes('.')) return undefined;
  const groups = /^(?<page>[^#]+)\.(?<extension>[a-z0-9]+)$/.exec(file)?.groups;
  return groups && { page: groups['page']!, extension: groups['extension']! };
}

/** Where an address is found below the root of the site: `materials/na-bi/`, `sections/section-1/#p2`, `data/claims.csv`. */
export function publishedPath(address: Published): string {
  const { page, place } = splitAddress(address);
  const path = page === 'index' ? '' : isFile(page) ? page : `${page}/`;
  return place === '' ? path : `${path}#${place}`;
}
