import { isFile, splitAddress, type Published } from '../../model/published.ts';

/** What a site has for its own use and promises to nobody; nothing that is gone can answer there. */
const ownFiles: ReadonlySet<string> = new Set([
  '404',
  'data/cards.json',
  'data/graph-view.json',
  'apple-touch-icon.png',
  'favicon.ico',
  'favicon.svg',
  'identity.css',
  'llms.txt',
  'opensearch.xml',
  'robots.txt',
  'sitemap.xml',
]);
/**
 * The second and further pages of a list move as it grows; places lead to the one that has them from its first.
 * The guided tour and the share pictures follow from the drawings of a preset, released versions from what was released, the
 * works of a page from the page.
 */
const ownFolders =
  /^(?:pagefind|fonts|tour|share|v)(?:\/|$)|^(?:audit|browse|claims|gaps|graph\/list|outcomes|search|matrix\/ladder)\/(?:\d+$|places\.json$)|^graph\/overview\.json$|^[a-z0-9-]+\/[a-z0-9-]+\/\d+$|^compare\/(?:rows\.json$|[^/]+\/\d+$)|\.works\.ris$|^sitemap-[a-z0-9]+\.xml$|^search\/(?:[a-z0-9-]+\.json$|text\/|passages\/|statements\/)/;

/** Why nothing can be published at an address, as the end of a sentence; undefined where something can. A `*` may stand for anything. */
export function whyNoAddress(address: Published): string | undefined {
  const { page } = splitAddress(address);
  const folders = page.split('/').slice(0, -1);
  if (/\.html?$/.test(page)) return 'is the file of a page; write the page without index.html';
  if (folders.some((folder) => folder === '' || isFile(folder)))
    return 'stands below what is a file or nothing; write the address as it was published';
  if (/\.(?:\.|$)|^\.|\/\./.test(page)) return 'is no name of a file; write the address as it was published';
  if (ownFiles.has(page) || ownFolders.test(page))
    return 'is of the site itself and was promised to nobody; remove the line';
  return undefined;
}
