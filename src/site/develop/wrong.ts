import type { Problem } from '../../compiler/problem.ts';

/** A problem with the file it stands in, absolute for editors and as people call it. */
export interface PlacedProblem extends Problem {
  readonly file: string;
  readonly shown: string;
}

/** What the server of `npm run dev` tells a page; `stale`: pages show the last content that had no problem. */
export interface Wrong {
  readonly stale: boolean;
  readonly problems: readonly PlacedProblem[];
}
