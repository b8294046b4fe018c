import { compile, type Compilation } from '../../src/compiler/compile.ts';
import { readSources } from '../../src/site/content.ts';
import { remembering } from '../compiler/remembering.ts';

/** Files of made-up reviews: a larger one has those of a smaller. */
const memory = remembering();

/** Compiles a made-up review; a file that another one has too is not read again. */
export const compileMadeUp = (folder: string): Compilation => compile(readSources(folder), memory);
