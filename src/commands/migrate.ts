import { join } from 'node:path';
import { migrate } from '../compiler/migrate.ts';
import { readField } from '../field/read.ts';
import { isOwn, readSources, shown } from '../site/content.ts';
import { diskFiles } from '../site/files.ts';
import { replaceFile } from '../site/replaceFile.ts';
import { contentGiven } from './contentGiven.ts';
import { readOptions, withoutNote, type Options } from './options.ts';
import { runCommand } from './runCommand.ts';

/** `npm run migrate [-- DIR]`: writes the `basis` of version 1 in the entries of a content folder as `method` and `cell`. */
function migrateContent(options: Options): void {
  const folder = contentGiven(options);
  const sources = readSources(folder);
  const { field } = readField(sources);
  let files = 0;
  for (const { path, text } of sources.filter((source) => isOwn(source) && source.path.endsWith('.md'))) {
    const { text: after, left } = migrate(text, field);
    for (const { line, message } of left) {
      console.error(`${shown(folder)}/${path}:${line} ${message}`);
      process.exitCode = 1;
    }
    if (after === text) continue;
    replaceFile(diskFiles, join(folder, path), after);
    files++;
  }
  console.log(`${files} ${files === 1 ? 'file' : 'files'} changed in ${shown(folder)}.`);
}

/** The command, as it was called. */
export const main = (): Promise<void> => runCommand(withoutNote(readOptions(['content'], 'words')), migrateContent);

if (import.meta.main) await main();
