import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compile, type Compilation } from '../../compiler/compile.ts';
import type { Source } from '../../source/source.ts';
import { readSources } from '../content.ts';
import { projectFolder } from '../projectFolder.ts';
import { digest, engineOf } from './engine.ts';
import { folderMemory } from './memory.ts';
import { readSealed, writeSealed } from './sealed.ts';

/** Rooms that compiling does not come through, as `architecture.test.ts` holds: an edit there leaves what is kept. */
const apart: ReadonlySet<string> = new Set([
  'commands',
  'components',
  'exports',
  'islands',
  'layout',
  'pages',
  'search',
  'styles',
]);

/** Where builds keep what they may need again. All of it may be deleted at any time. */
const keptFolder = join(projectFolder, '.build', 'cache');

/** Whether anything is kept: not when `SODIOGRAPH_CACHE` is `off`. */
const keeps = (): boolean => process.env['SODIOGRAPH_CACHE'] !== 'off';

/** How many whole graphs stay: that of today and those of the branches of yesterday. */
const graphs = 3;

/**
 * The compilation of the sources of a content folder: taken whole when all of them and the program are those of an earlier one,
 * else compiled anew, but for the files that did not change.
 */
export function compileKept(content: string, sources: readonly Source[], cache = keptFolder): Compilation {
  if (!keeps()) return compile(sources);
  const engine = engineOf(apart);
  const folder = join(cache, digest(content).slice(0, 16));
  const file = join(folder, `graph-${digest(engine, JSON.stringify(sources)).slice(0, 32)}`);
  const known = readSealed(file) as Compilation | undefined;
  if (known) return known;
  const { memory, save } = folderMemory(
    folder,
    engine,
    sources.map(({ path }) => path),
  );
  const made = compile(sources, memory);
  save();
  if (made.graph) writeSealed(file, made);
  dropOld(folder);
  return made;
}

/** The compilation of a content folder: the one that the build has made and handed on, where there is one. */
export function compiledContent(folder: string): Compilation {
  const handed = process.env['SODIOGRAPH_COMPILED'];
  return ((handed && readSealed(handed)) as Compilation | undefined) ?? compileKept(folder, readSources(folder));
}

/** Removes all but the youngest graphs. */
function dropOld(folder: string): void {
  try {
    const old = readdirSync(folder)
      .filter((name) => name.startsWith('graph-'))
      .map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
      .sort((a, b) => b.time - a.time)
      .slice(graphs);
    for (const { path } of old) rmSync(path, { force: true });
  } catch {
    // Another build may tidy too.
  }
}
