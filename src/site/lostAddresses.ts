import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Promised } from '../compiler/addresses/promised.ts';
import type { SiteBefore } from './reuse/carryFiles.ts';
import { publishedPath, splitAddress, type Published } from '../model/published.ts';

/**
 * Which published addresses a built site does not answer, one line each. Asks the files themselves: a page or file must be there,
 * a place must be an id of its page, whatever the content says of them. What a site before
 * answered with a file that this one has as it was is not asked again.
 */
export function lostAddresses(folder: string, promised: readonly Promised[], before?: SiteBefore): readonly string[] {
  const pages = new Map<Published, ReadonlySet<string> | undefined>();
  const placesOf = (page: Published): ReadonlySet<string> | undefined => {
    if (!pages.has(page)) pages.set(page, readPlaces(join(folder, fileOf(page))));
    return pages.get(page);
  };
  const answers = (address: Published): boolean => {
    const { page, place } = splitAddress(address);
    const file = fileOf(page);
    if (before?.carried.has(file) && (place === '' || !firstFurther(file).some(before.had))) return true;
    return place === '' ? isFile(join(folder, file)) : (placesOf(page)?.has(place) ?? false);
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

/** The file of one of the further pages of a list, which go on beside its first or below `page`. */
const leafOf = (path: string, below: string, number: number): string =>
  join(dirname(path), below, String(number), 'index.html');
const belows = ['', 'page'];
const firstFurther = (path: string): readonly string[] => belows.map((below) => leafOf(path, below, 2));

/** The ids on a page and on the further pages of its list, to which it leads; undefined when there is no such page. */
function readPlaces(path: string): ReadonlySet<string> | undefined {
  if (!isFile(path)) return undefined;
  const further: string[] = [];
  for (const below of belows)
    for (let number = 2; isFile(leafOf(path, below, number)); number++) further.push(leafOf(path, below, number));
  return new Set(
    [path, ...further].flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!),
    ),
  );
}
