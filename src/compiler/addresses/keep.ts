import type { Finding } from '../../model/finding.ts';
import type { Graph, Moved, Withdrawn } from '../../model/graph.ts';
import type { Published } from '../../model/published.ts';
import type { Problem } from '../problem.ts';
import { complaints } from './complain.ts';
import { addressFile, type Fate } from './fates.ts';
import { follower, type End } from './follow.ts';
import type { History } from './history.ts';
import type { promisedBy, Promised } from './promised.ts';
import { addressesOf, claimFiles } from './publishedBy.ts';

/** What became of the addresses that were published, and where a promise is broken. */
export interface Kept {
  readonly moved: readonly Moved[];
  readonly withdrawn: readonly Withdrawn[];
  readonly problems: readonly Problem[];
}

/** An address that was published and is no longer there, with where it leads. */
export interface Gone extends Promised {
  readonly end: End;
}

/** What is known of a graph besides what it says. */
interface Known {
  readonly partial: boolean;
  readonly wrong: ReadonlySet<string>;
  readonly findings: () => readonly Finding[];
  readonly promised: () => ReturnType<typeof promisedBy>;
}

/**
 * Holds what was ever published against the graph: an address once published stays, moves, or is withdrawn with a
 * reason, and is never used again. `partial`: some files have problems (`wrong`), so that only an entry without a file is said to be gone.
 * `findings`: what the audit finds in the graph; `promised`: what the history promises.
 */
export function keepAddresses(
  { releases, fates }: History,
  graph: Graph,
  { partial, wrong, findings, promised: promisedOf }: Known,
): Kept {
  if (releases.length === 0 && fates.length === 0) return { moved: [], withdrawn: [], problems: [] };
  const promised = promisedOf();
  const exists = new Set([...addressesOf(graph, findings()), ...claimFiles(graph)]);
  const follow = follower(fates, exists, [...promised.keys()]);
  // What was said last is followed first: what was said earlier leads to it.
  const gone = [...promised.values()]
    .filter(({ address }) => !exists.has(address))
    .reverse()
    .map((promise): Gone => ({ ...promise, end: follow(promise.address) }))
    .reverse();
  return {
    moved: gone.flatMap(({ address, end }) => (end.found === 'moved' ? [{ from: address, to: end.to }] : [])),
    withdrawn: gone.flatMap(({ address, end }) => (end.found === 'withdrawn' ? [{ address, reason: end.reason }] : [])),
    problems: [...usedAgain(fates, exists), ...complaints(partial ? gone.filter(isSure(graph, wrong)) : gone, exists)],
  };
}

/** Whether an address is that of an entry, leads to none, and no file that could not be read is in question. */
function isSure({ field }: Graph, wrong: ReadonlySet<string>): (gone: Gone) => boolean {
  const kinds = new Set(field.kinds.map(({ name }) => name));
  const missing = (address: Published): boolean =>
    /^[a-z0-9-]+\/[a-z0-9-]+$/.test(address) && kinds.has(address.split('/')[0]!) && !wrong.has(`${address}.md`);
  return ({ address, end }) => missing(address) && (end.found !== 'nowhere' || missing(end.to));
}

const usedAgain = (fates: readonly Fate[], exists: ReadonlySet<Published>): readonly Problem[] =>
  fates
    .filter(({ address, to, withdrawn }) => (to ?? withdrawn) !== undefined && exists.has(address))
    .map(({ address, line }) => ({
      path: addressFile,
      line,
      column: 1,
      rule: 'address-is-kept',
      message: `“${address}” is said to be gone but is used again; ids are never reused: remove this line, or give what is new another id`,
    }));
