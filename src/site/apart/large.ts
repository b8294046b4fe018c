import type { Source } from '../../source/source.ts';

/** Characters of content, of some two thousand entries, beyond which a build takes care of its memory. */
const most = 5_000_000;

/** Whether a content is so large that each stage of its build gets a process of its own, which ends with what it held. */
export const isLarge = (sources: readonly Source[]): boolean =>
  sources.reduce((sum, { text }) => sum + text.length, 0) > most;

/** How Node runs a stage of a large build: it collects when what it holds has grown by 60 %, not when it has doubled, and what is new has little room. No limit is set that a stage could die of. */
export const thrifty: readonly string[] = ['--heap-growing-percent=60', '--max-semi-space-size=8'];
