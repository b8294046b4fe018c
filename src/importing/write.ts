import { join } from 'node:path';
import type { Files } from '../site/files.ts';
import { replaceAll } from '../site/replaceAll.ts';
import type { Plan } from './plan.ts';

/** Makes the new entries of an import, one whole file after the other. Interrupted, the same import makes the rest. */
export function writeImport(files: Files, folder: string, { made }: Plan): void {
  for (const { source } of made)
    if (files.look(join(folder, source.path))) throw new Error(`${source.path} is there already; nothing was written`);
  replaceAll(
    files,
    folder,
    made.map(({ source }) => source),
    () => undefined,
  );
}
