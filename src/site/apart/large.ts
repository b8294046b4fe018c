import { setFlagsFromString } from 'node:v8';
import type { Source } from '../../source/source.ts';

/** Characters of content, of some two thousand entries, beyond which a build takes care of its memory. */
const most = 5_000_000;

/** Whether a content is so large that each stage of its build gets a process of its own, which ends with what it held. */
export const isLarge = (sources: readonly Source[]): boolean =>
  sources.reduce((sum, { text }) => sum + text.length, 0) > most;

/** Node collects when what is held has grown by so much, not when it has doubled or more. No limit is set that a stage could die of. */
const slowly = '--heap-growing-percent=40';

/**
 * How Node runs a stage of a large build: what is new has little room, too, and is looked through by one thread. More than one wait for
 * each other where processes have all cores to do, and what is new is looked through a thousand times.
 */
export const thrifty: readonly string[] = [
  slowly,
  '--min-semi-space-size=16',
  '--max-semi-space-size=16',
  '--no-parallel-scavenge',
];

/** Has this process, which is under way, take care of its memory from now on. */
export const becomeThrifty = (): void => setFlagsFromString(slowly);
