import { join } from 'node:path';
import { codeOf, type Files } from './files.ts';
import { hashAt, reserved } from './marker.ts';
import { obstacle, siteAt } from './obstacle.ts';
import { walk } from './walk.ts';

/**
 * Removes a site that another has replaced, file by file: only what we wrote, and copies of what lies at the same path in
 * `twin`, the site that replaced it; `holding` is what it holds. Gives a line about what is in the way and stays; then nothing was removed.
 */
export function removeSite(
  files: Files,
  folder: string,
  twin: string,
  holding = siteAt(files, folder),
): string | undefined {
  if (!holding.present) return undefined;
  const copies = [...holding.foreign.keys()].filter(
    (path) => path !== '' && isSame(files, join(folder, path), join(twin, path)),
  );
  const stopped = obstacle(folder, holding, copies);
  if (stopped !== undefined) return stopped;
  for (const path of [...holding.ours.keys(), ...copies]) files.remove(join(folder, path));
  const folders = walk(files, folder).filter(({ kind }) => kind === 'folder');
  for (const { path } of folders.toReversed()) files.removeFolder(join(folder, path));
  // The marker last: whenever this is killed, what is left is known to be ours.
  for (const name of [...reserved].toReversed()) if (files.look(join(folder, name))) files.remove(join(folder, name));
  files.removeFolder(folder);
  return undefined;
}

/** Whether two paths are files of the same bytes. */
function isSame(files: Files, one: string, other: string): boolean {
  try {
    const [own, others] = [files.look(one), files.look(other)];
    if (own?.kind !== 'file' || others?.kind !== 'file' || own.size !== others.size) return false;
    return hashAt(files, one, own) === hashAt(files, other, others);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return false;
    throw error;
  }
}
