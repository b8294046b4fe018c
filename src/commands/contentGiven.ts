import { resolve } from 'node:path';
import { isFolder, shown } from '../site/content.ts';
import type { Options } from './options.ts';

/** The content folder a command is for: the one word it was given, else that of its options. Throws a line when there is none. */
export function contentGiven({ content, words: [given, more] }: Pick<Options, 'content' | 'words'>): string {
  if (more !== undefined) throw new Error(`“${more}” is one word too many: name one content folder.`);
  const folder = given === undefined ? content : resolve(given);
  if (!isFolder(folder)) throw new Error(`${given ?? shown(folder)} is not a folder`);
  return folder;
}
