import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readSources } from '../content.ts';
import { failure } from '../failure.ts';
import { compileHanded } from '../kept/compileKept.ts';
import { digestOfSources } from '../kept/engine.ts';
import { aboutCompiled, aboutOf } from './compileOrder.ts';

/** Run by `compileOrder`: compiles a large content, and hands it on in a file with word of it. Where something fails it says so, and ends. */
const { SODIOGRAPH_CONTENT: content = '', SODIOGRAPH_COMPILED: handed = '', SODIOGRAPH_SOURCES: meant } = process.env;

try {
  const sources = readSources(content);
  if (digestOfSources(sources) !== meant) throw new Error('Content was edited while it was read; build again.');
  // Only where nothing is: whatever a variable names, no file is written over.
  const compiled = compileHanded(handed, content, sources);
  mkdirSync(dirname(handed), { recursive: true });
  writeFileSync(aboutOf(handed), JSON.stringify(aboutCompiled(compiled)), { flag: 'wx' });
} catch (error) {
  // A line, and not where in the program it was: who builds can do nothing with that.
  console.error(failure(error));
  process.exitCode = 1;
}
