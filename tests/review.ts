import type { Compilation } from '../src/compiler/compile.ts';
import type { Source } from '../src/source/source.ts';
import { readSources } from '../src/site/content.ts';
import { compileKept, compilesAgain } from '../src/site/kept/compileKept.ts';

/** The files of the first review, and what comes of them, for all tests of a worker, none of which changes them. */
export const sources = readSources('content');
/** Taken as a build takes it, under all that it is made from: six processes would compile the same. That it is the same is held by the tests of what is kept. */
export const review = compileKept('content', sources);
export const graph = review.graph!;

let again: ReturnType<typeof compilesAgain> | undefined;

/** Compiles the review with other files beside or in place of some, as a dev server does: only what changed is made again. */
export function compileAgain(changed: readonly Source[]): Compilation {
  if (!again) {
    again = compilesAgain('content');
    again(sources);
  }
  return again(changed);
}
