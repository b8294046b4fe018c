import { isFile, splitAddress, splitFile, type Published } from '../../model/published.ts';
import { suggest } from '../../field/suggest.ts';
import type { Problem } from '../problem.ts';
import { firstBeginning } from './beginning.ts';
import { addressFile } from './fates.ts';
import type { Gone } from './keep.ts';

/** Looking for what was meant costs the most; after so many the kind of slip is clear. */
const mostSuggestions = 50;

/** The broken promises among what is gone, each complained of once: not also for the files, places and claims that went with it. */
export function complaints(gone: readonly Gone[], exists: ReadonlySet<Published>): readonly Problem[] {
  const all = new Set(gone.map(({ address }) => address));
  const unsaid = gone.filter(({ end }) => end.found === 'unsaid').map(({ address }) => address);
  const slugs = new Set(unsaid.filter((address) => !isClaim(address)).map((address) => address.split('/').at(-1)!));
  const claims = new Set(unsaid.filter(isClaim));
  const firstClaim = firstBeginning([...claims]);
  const withMore = ({ address }: Gone): boolean => {
    const { page, place } = splitAddress(address);
    const whole = place === '' ? splitFile(page)?.page : page;
    const claim = /^(?:statement|outcome)-(.+)$/.exec(place)?.[1];
    return (
      (whole !== undefined && all.has(whole)) ||
      (claim !== undefined && (claims.has(`claims/${claim}`) || firstClaim(`claims/${claim}--`) !== undefined)) ||
      (isClaim(address) &&
        address
          .slice('claims/'.length)
          .split('--')
          .some((slug) => slugs.has(slug)))
    );
  };
  let suggestions = 0;
  const lists = new Map<string, readonly Published[]>();
  const alike = (address: Published): readonly Published[] => {
    const key = likeness(address);
    const list = lists.get(key) ?? [...exists].filter((other) => likeness(other) === key);
    lists.set(key, list);
    return list;
  };
  const near = (address: Published): string =>
    suggestions++ < mostSuggestions ? suggest(address, alike(address)) : '';
  return gone.filter((item) => !withMore(item)).flatMap((item) => complaint(item, near));
}

const isClaim = (address: Published): boolean => address.startsWith('claims/');

function complaint(
  { address, path, line, version, end }: Gone,
  near: (address: Published) => string,
): readonly Problem[] {
  const problem = (at: Pick<Problem, 'path' | 'line'>, message: string): readonly Problem[] => [
    { ...at, column: 1, rule: 'address-is-kept', message },
  ];
  const here = (at: number) => ({ path: addressFile, line: at });
  switch (end.found) {
    case 'moved':
    case 'withdrawn':
      return [];
    case 'unsaid':
      return problem(
        { path, line },
        `“${address}” was published${version === undefined ? '' : ` in version ${version}`} and is gone${near(address)}; bring it back, or write in ${addressFile} “${address} -> new address” or “${address} withdrawn: why”${likewise(address)}`,
      );
    case 'nowhere':
      return problem(here(end.line), `“${address}” moves to “${end.to}”, which does not exist${near(end.to)}`);
    case 'circle':
      return problem(here(end.line), `“${address}” leads from address to address without end; write where it is now`);
  }
}

/** An entry goes with many claims; one line each says where they go. */
function likewise(address: Published): string {
  const slug = /^(?!claims\/|matrix\/)[a-z-]+\/([a-z0-9-]+)$/.exec(address)?.[1];
  return slug === undefined ? '' : `, and likewise for its claims “claims/${slug}--*” and “claims/*--${slug}”`;
}

/** What might have been meant is alike: another page for a page, a file for a file, a place of the same page for a place. */
function likeness(address: Published): string {
  const { page, place } = splitAddress(address);
  return place !== '' ? `#${page}` : `${isFile(page)} ${isClaim(page)}`;
}
