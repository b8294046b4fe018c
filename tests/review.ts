import { compile } from '../src/compiler/compile.ts';
import { readSources } from '../src/site/content.ts';
import { remembering } from './compiler/remembering.ts';

/** What was made of files of the review, for who compiles it with others beside: that this changes nothing is held by the tests of what is kept. */
export const memory = remembering();

/** The files of the first review, and what comes of them: read and compiled once for all tests of a worker, none of which changes them. */
export const sources = readSources('content');
export const review = compile(sources, memory);
export const graph = review.graph!;
