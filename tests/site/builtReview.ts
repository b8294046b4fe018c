import { contentFolder, readSources } from '../../src/site/content.ts';
import { compileKept } from '../../src/site/kept/compileKept.ts';

/** The files of the review that the site of these tests was built from. */
export const sources = readSources(contentFolder());

/** Its graph, as that build kept it: what is kept is what compiling makes, or a test of tests/kept fails. */
export const graph = compileKept(contentFolder(), sources).graph!;
