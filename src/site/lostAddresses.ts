import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Promised } from '../compiler/addresses/promised.ts';
import { publishedPath, splitAddress, type Published } from '../model/published.ts';

/**
 * Which published addresses a built site does not answer, one line each. Asks the files themselves: a page or file must be there,
 * a place must be an id of its page, whatever the content says of them.
 */
export function lostAddresses(folder: string, promised: readonly Promised[]): readonly string[] {
  const pages = new Map<Published, ReadonlySet<string> | undefined>();
  const placesOf = (page: Published): ReadonlySet<string> | undefined => {
    if (!pages.has(page)) pages.set(page, readPlaces(join(folder, fileOf(page))));
    return pages.get(page);
  };
  const answers = (address: Published): boolean => {
    const { page, place } = splitAddress(address);
    return place === '' ? isFile(join(folder, fileOf(page))) : (placesOf(page)?.has(place) ?? false);
  };
  return promised
    .filter(({ address }) => !answers(address))
    .map(
      ({ address, version }) =>
        `/${publishedPath(address)}${version === undefined ? '' : ` (published in version ${version})`}`,
    );
}

/** The file that a static host gives for a page or file. */
function fileOf(page: Published): string {
  const path = publishedPath(page);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** The ids on a page and on the further pages of its list, to which it leads; undefined when there is no such page. */
function readPlaces(path: string): ReadonlySet<string> | undefined {
  if (!isFile(path)) return undefined;
  const further: string[] = [];
  // Lists of a kind go on below `page`.
  for (const below of ['', 'page']) {
    const leaf = (number: number): string => join(dirname(path), below, String(number), 'index.html');
    for (let number = 2; isFile(leaf(number)); number++) further.push(leaf(number));
  }
  return new Set(
    [path, ...further].flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!),
    ),
  );
}
