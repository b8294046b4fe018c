import { readFileSync } from 'node:fs';
import { compile } from '../compiler/compile.ts';
import { report } from '../compiler/problem.ts';
import { renderedTexts } from '../derive/renderedTexts.ts';
import { wordingSharedWith } from '../derive/sharedWording.ts';
import { readSources, shown } from '../site/content.ts';
import { contentGiven } from './contentGiven.ts';
import { readOptions, withoutNote, type Options } from './options.ts';
import { runCommand } from './runCommand.ts';

const usage =
  'usage: npm run check:wording -- FILE [--content DIR] (a text that our entries must not share ten words in a row with)';

/** `npm run check:wording -- FILE`: where entries, as rendered, share ten words in a row with a text. */
function wording({ content, words: [path, ...more] }: Options): void {
  if (path === undefined || more.length > 0) throw new Error(usage);
  const folder = contentGiven({ content, words: [] });
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
  } catch {
    throw new Error(`${path} cannot be read`);
  }
  const { graph, problems } = compile(readSources(folder));
  if (!graph) throw new Error(report(problems, shown(folder)));
  const own = renderedTexts(graph);
  const sharedRuns = wordingSharedWith(source);
  const found = own.flatMap(({ file, text }) => sharedRuns(text).map((run) => ({ file, ...run })));
  for (const { file, words, count } of found)
    console.error(`${shown(folder)}/${file} ${count} words in a row: ${words}`);
  console.log(
    `${new Set(own.map(({ file }) => file)).size} files, as rendered, compared with ${path}: ${found.length} shared runs of ten words or more.`,
  );
  if (found.length > 0) process.exitCode = 1;
}

/** The command, as it was called. */
export const main = (): Promise<void> => runCommand(withoutNote(readOptions(['content'], 'words')), wording);

if (import.meta.main) await main();
