import { join } from 'node:path';
import type { Promised } from '../compiler/addresses/promised.ts';
import type { Files } from './files.ts';
import { removeTree } from './walk.ts';

/** The folders of pages that would be empty and that no released version promised. */
export const droppedFolders = (
  folders: readonly string[],
  promised: readonly Pick<Promised, 'address'>[],
): readonly string[] =>
  folders.filter((folder) => !promised.some(({ address }) => address === folder || address.startsWith(`${folder}/`)));

/**
 * Takes pages that would be empty out of a site that was just rendered and is not yet in place; one that a released version
 * promised stays, and says that there is nothing. Gives their folders.
 */
export function dropFolders(
  files: Files,
  site: string,
  folders: readonly string[],
  promised: readonly Pick<Promised, 'address'>[],
): readonly string[] {
  const dropped = droppedFolders(folders, promised);
  for (const folder of dropped)
    if (files.look(join(site, folder))?.kind === 'folder') removeTree(files, join(site, folder));
  return dropped;
}
