/** Packages that stay files of their own where others are gathered: they have programs of the machine, or look for files beside them. */
export const asTheyAre: readonly string[] = [
  'esbuild',
  'fontkitten',
  'fontverter',
  'oxigraph',
  'pagefind',
  'sharp',
  'subset-font',
  'wawoff2',
];
