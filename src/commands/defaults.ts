import { collectDefaults } from '../authoring/collectDefaults.ts';
import { compile } from '../compiler/compile.ts';
import type { Graph } from '../model/graph.ts';
import { isFolder, isOwn, readSources, shown } from '../site/content.ts';
import { diskFiles } from '../site/files.ts';
import { replaceAll } from '../site/replaceAll.ts';
import type { Source } from '../source/source.ts';
import { readOptions, type Options } from './options.ts';
import { runCommand } from './runCommand.ts';

/**
 * `npm run defaults`: says once, under `defaults`, the place and references that facts of an entry share. Nothing is written unless
 * the graph stays the same.
 */
function defaults({ content: folder }: Options): void {
  if (!isFolder(folder)) throw new Error(`${shown(folder)} is not a folder`);
  const sources = readSources(folder);
  const { graph } = compile(sources);
  if (!graph) throw new Error(`${shown(folder)} has problems; mend what npm run check names first`);
  const changed = sources.filter(isOwn).flatMap((source): Source[] => {
    const text = source.path.endsWith('.md') ? collectDefaults(source.text) : undefined;
    return text === undefined ? [] : [{ path: source.path, text }];
  });
  const byPath = new Map(changed.map((source) => [source.path, source]));
  const after = compile(sources.map((source) => byPath.get(source.path) ?? source));
  if (!after.graph || said(after.graph) !== said(graph))
    throw new Error('the graph would not stay the same; nothing was written. Please report it with the content');
  replaceAll(diskFiles, folder, changed, () => undefined);
  const lines = (all: readonly Source[]): number => all.reduce((sum, { text }) => sum + text.split('\n').length, 0);
  const saved = lines(sources.filter(({ path }) => byPath.has(path))) - lines(changed);
  console.log(`${changed.length} entries say their evidence once: ${saved} lines fewer, the same graph.`);
}

/** All of a graph but where it stands in files. */
const said = (graph: Graph): string =>
  JSON.stringify(graph, (key, value: unknown) => (key === 'place' ? undefined : value));

/** The command, as it was called. */
export const main = (): Promise<void> => runCommand(readOptions(['content']), defaults);

if (import.meta.main) await main();
