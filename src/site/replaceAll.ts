import { dirname, join } from 'node:path';
import type { Source } from '../source/source.ts';
import type { Files } from './files.ts';
import { replaceFile } from './replaceFile.ts';
import { makeFolders } from './walk.ts';

/** Gives files below a folder new texts, or makes them, one after the other; `told` hears of each when it is done. */
export function replaceAll(files: Files, folder: string, texts: readonly Source[], told: (path: string) => void): void {
  for (const { path, text } of texts) {
    const place = join(folder, path);
    makeFolders(files, dirname(place));
    replaceFile(files, place, text);
    told(place);
  }
}
