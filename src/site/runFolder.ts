import { join } from 'node:path';
import type { Files } from './files.ts';
import { ownerIn, type Machine, type Owner } from './machine.ts';
import { makeFolders, removeTree } from './walk.ts';

const ownerFile = 'owner.json';

/** A folder for the files of one build alone, in the build folder of the project. */
export function makeRunFolder(machine: Machine, builds: string): string {
  const { files } = machine;
  const owner = machine.owner();
  makeFolders(files, builds);
  const folder = join(builds, `run-${owner.nonce}`);
  files.makeFolder(folder);
  files.write(join(folder, ownerFile), JSON.stringify(owner));
  return folder;
}

/** Removes the folders of builds that ended without doing so. Gives how many there were. */
export function sweepRunFolders(machine: Machine, builds: string): number {
  const { files } = machine;
  if (!files.look(builds)) return 0;
  const dead = files
    .list(builds)
    .filter(({ name, kind }) => kind === 'folder' && /^run-[0-9a-f]{16}$/.test(name))
    .map(({ name }) => join(builds, name))
    .filter((folder) => {
      const owner = ownerOf(files, folder);
      // Without an owner only when it was killed at once: then it is empty, or holds half of that file.
      return owner ? machine.lives(owner) === false : files.list(folder).every(({ name }) => name === ownerFile);
    });
  for (const folder of dead) removeRunFolder(machine, folder);
  return dead.length;
}

/** Removes the folder of a build. What says whose it is goes last: killed in between, the rest is still known to be ours. */
export function removeRunFolder({ files }: Machine, folder: string): void {
  for (const { name, kind } of files.list(folder)) if (kind === 'folder') removeTree(files, join(folder, name));
  if (files.look(join(folder, ownerFile))) files.remove(join(folder, ownerFile));
  files.removeFolder(folder);
}

function ownerOf(files: Files, folder: string): Owner | undefined {
  const path = join(folder, ownerFile);
  return files.look(path)?.kind === 'file' ? ownerIn(files.read(path).toString('utf8')) : undefined;
}
