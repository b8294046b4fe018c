/** What the site is called, as the beginning of the name of a file that a reader saves: `The Crumb` → `the-crumb`. */
export const fileName = (site: string): string =>
  site
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'site';
