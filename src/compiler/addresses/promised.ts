import { filesBeside, type Published } from '../../model/published.ts';
import type { Source } from '../../source/source.ts';
import { addressFile, type Fate } from './fates.ts';
import { readHistory } from './history.ts';
import type { Release } from './releases.ts';

/** An address that was published once, and where that is written. */
export interface Promised {
  readonly address: Published;
  readonly path: string;
  readonly line: number;
  /** The first version that published it; absent where only `addresses.txt` says that it was. */
  readonly version?: string;
}

/** Every address that the content folder of some files ever published. */
export function promisedIn(sources: readonly Source[]): readonly Promised[] {
  const { releases, fates } = readHistory(sources);
  return [...promisedBy(releases, fates).values()];
}

/** Whether a page is that of an entry or claim: those have files beside them. */
const hasFiles = (page: Published): boolean => /^(?!matrix\/)[a-z0-9-]+\/[a-z0-9-]+$/.test(page);

/**
 * Every address that any version published, by address. A line of `addresses.txt` that names one address is a promise too: lists of
 * the old form, before there were manifests, held every page, and their files went without saying.
 */
export function promisedBy(releases: readonly Release[], fates: readonly Fate[]): ReadonlyMap<Published, Promised> {
  const listed = releases.flatMap(({ path, version, addresses }) =>
    [...addresses].map(([address, line]): Promised => ({ address, path, line, version })),
  );
  const said = fates
    .filter(({ address }) => !address.includes('*'))
    .flatMap(({ address, line }) =>
      [address, ...(hasFiles(address) ? filesBeside.map((extension) => `${address}.${extension}`) : [])].map(
        (each): Promised => ({ address: each, path: addressFile, line }),
      ),
    );
  const promised = new Map<Published, Promised>();
  for (const each of [...listed, ...said]) if (!promised.has(each.address)) promised.set(each.address, each);
  return promised;
}
