import { linkSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { compile, type Compilation } from '../../compiler/compile.ts';
import { holding } from '../../compiler/held.ts';
import { atHand, type Memory } from '../../compiler/memory.ts';
import type { Finding } from '../../model/finding.ts';
import type { Source } from '../../source/source.ts';
import { readSources } from '../content.ts';
import { digest, digestOfSources, engineOf, roomsBut } from './engine.ts';
import { keepYoungest, keeps, keptFolder, sayPlace } from './folder.ts';
import { folderMemory } from './memory.ts';
import { createSealed, readSealed, writeSealed } from './sealed.ts';

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

/** How many whole graphs stay: that of today and those of the branches of yesterday. */
const graphs = 3;
/** How many content folders are remembered: tests and trials have many. */
const folders = 12;

/**
 * The compilation of the sources of a content folder: taken whole when all of them and the program are those of an earlier one,
 * else compiled anew, but for the files that did not change.
 */
export const compileKept = (content: string, sources: readonly Source[], cache = keptFolder): Compilation =>
  keptCompilation(content, sources, cache).made;

/** The same, handed on in a file that is not there yet, where there is a graph; throws where that is something. */
export function compileHanded(
  handed: string,
  content: string,
  sources: readonly Source[],
  cache = keptFolder,
): Compilation {
  const { made, file } = keptCompilation(content, sources, cache);
  if (!made.graph) return made;
  mkdirSync(dirname(handed), { recursive: true });
  if (file === undefined || !isNamed(file, handed)) createSealed(handed, made);
  return made;
}

/** Gives a file a second name, where nothing has that: what is kept is what is handed on, and to write it again takes longer. */
function isNamed(file: string, second: string): boolean {
  try {
    linkSync(file, second);
    return true;
  } catch {
    // It could not be kept, or lies on another disk.
    return false;
  }
}

function keptCompilation(
  content: string,
  sources: readonly Source[],
  cache: string,
): { readonly made: Compilation; readonly file?: string } {
  if (!keeps()) return { made: compile(sources) };
  const engine = engineOf(roomsBut(apart));
  const folder = folderOf(content, cache);
  const file = join(folder, `graph-${digest(engine, digestOfSources(sources)).slice(0, 32)}`);
  const known = readSealed(file) as Compilation | undefined;
  if (known) return { made: known, file };
  const { memory, save } = folderMemory(
    folder,
    engine,
    sources.map(({ path }) => path),
  );
  const made = compile(sources, memory);
  save();
  const isKept = made.graph !== undefined && writeSealed(file, made);
  keepYoungest(folder, 'graph-', graphs);
  sayPlace(folder, content);
  keepYoungest(cache, 'content-', folders);
  return isKept ? { made, file } : { made };
}

/** The same by whatever name the content folder is called. */
const folderOf = (content: string, cache: string): string =>
  join(cache, `content-${digest(resolve(content)).slice(0, 16)}`);

/** A compilation with what the audit found in it, where there is a graph. */
export type Audited = Compilation & { readonly findings?: readonly Finding[] };

/**
 * Compiles the sources of a content folder time after time while it is written. The first compilation takes from what is kept and
 * keeps what is new; the others take from the one before, and write nothing.
 */
export function compilesAgain(content: string, cache = keptFolder): (sources: readonly Source[]) => Audited {
  const held = holding();
  let memory: Memory | undefined;
  // Not a copy: that would have notices found, which nobody asks for while content is written.
  const audited = (made: Compilation): Audited =>
    made.graph ? Object.assign(made, { findings: held.made('audit') as readonly Finding[] }) : made;
  return (sources) => {
    if (memory) return audited(compile(sources, memory, held));
    const paths = sources.map(({ path }) => path);
    const kept = keeps() ? folderMemory(folderOf(content, cache), engineOf(roomsBut(apart)), paths) : undefined;
    memory = atHand(kept?.memory);
    const made = compile(sources, memory, held);
    kept?.save();
    return audited(made);
  };
}

/** The compilation of a content folder as it stands. */
export const compiledContent = (folder: string): Compilation => compileKept(folder, readSources(folder));
