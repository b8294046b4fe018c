import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { schemaFiles, vscodeFiles } from '../authoring/editorFiles.ts';
import { readField } from '../field/read.ts';
import { isFolder, readSources, shown } from '../site/content.ts';
import { diskFiles } from '../site/files.ts';
import { replaceAll } from '../site/replaceAll.ts';
import { readOptions, type Options } from './options.ts';
import { runCommand } from './runCommand.ts';

/** `npm run schema`: writes what editors need to complete front matter and to explain it; settings that are there stay. */
function writeSchemas({ content: folder }: Pick<Options, 'content'>): void {
  if (!isFolder(folder)) throw new Error(`${shown(folder)} is not a folder`);
  const project = resolve('.');
  const sources = readSources(folder);
  const { field } = readField(sources);
  const schemas = schemaFiles(sources, field, (path) => decodeURIComponent(pathToFileURL(join(folder, path)).href));
  const settings = vscodeFiles.filter(({ path }) => !diskFiles.look(join(project, path)));
  replaceAll(diskFiles, project, [...schemas, ...settings], () => undefined);
  console.log(
    `${schemas.length - 1} schemas for the entries of ${shown(folder)} in .astro/collections${settings.length > 0 ? `; new: ${settings.map(({ path }) => path).join(', ')}` : ''}.`,
  );
}

/** The command, as it was called. */
export const main = (): Promise<void> => runCommand(readOptions(['content']), writeSchemas);

if (import.meta.main) await main();
