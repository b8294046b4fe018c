import { join } from 'node:path';
import type { Recognise } from './holding.ts';
import { hashAt } from './marker.ts';

/** What every site of version 0.1 has. */
const signs = ['404.html', 'before-paint.js', 'pagefind/pagefind-entry.json', 'search/names.json', 'data/SHA256SUMS'];

const kinds = 'challenges|claims|concepts|materials|mechanisms|methods|references|sections|strategies';

/** The paths that version 0.1 could write, besides what its list of check sums holds. */
const written = [
  /^(404|index)\.html$/,
  /^(_headers|\.nojekyll|robots\.txt|favicon\.svg|before-paint\.js)$/,
  /^_astro\/[^/]+\.[\w-]{8}\.(js|css|woff2)$/,
  /^pagefind\/(pagefind-entry\.json|pagefind\.js|wasm\.unknown\.pagefind|pagefind\.[^/]*\.pf_meta)$/,
  /^pagefind\/(fragment|index)\/[^/]+\.pf_(fragment|index)$/,
  /^search\/(names|values|facets|pages|words)\.json$/,
  /^data\/(cards\.json|graph-view\.json|everything\.zip|SHA256SUMS)$/,
  /^matrix\/[^/]+\.(csv|json)$/,
  new RegExp(`^(${kinds})/[^/]+\\.(json|bib|ris|jsonld)$`),
  new RegExp(`^(${kinds}|matrix)/([^/]+/)?index\\.html$`),
  /^(about|audit|browse|compare|data|graph|paths|search)\/index\.html$/,
];

/**
 * The files of a site that version 0.1 built, which wrote no marker: known by their paths, the data files by their check sums
 * too. Anything else in the folder is somebody’s.
 */
export const recogniseFirst: Recognise = (files, folder, paths) => {
  const there = new Set(paths);
  if (!signs.every((path) => there.has(path))) return new Set();
  const sums = new Map<string, string>(
    files
      .read(join(folder, 'data/SHA256SUMS'))
      .toString('utf8')
      .split('\n')
      .map((line) => /^([0-9a-f]{64}) [ *](.+)$/.exec(line))
      .flatMap((found) => (found ? [[`data/${found[2]!}`, found[1]!] as const] : [])),
  );
  return new Set(
    paths.filter((path) => {
      const sum = sums.get(path);
      if (sum === undefined) return written.some((pattern) => pattern.test(path));
      const looked = files.look(join(folder, path));
      return looked?.kind === 'file' && hashAt(files, join(folder, path), looked) === sum;
    }),
  );
};
