import { constants, type Stats } from 'node:fs';
import { open, realpath, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './files.ts';
import { isWithin } from './outFolder.ts';

/** A file that was opened, to be closed by whoever got it; a folder; or what cannot be had. */
export type Opened =
  | { readonly is: 'file'; readonly handle: FileHandle; readonly stats: Stats }
  | { readonly is: 'folder' | 'absent' | 'busy' };

/** What the codes of system errors mean for a reader; any other is thrown. */
const absent = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EACCES', 'EPERM', 'EINVAL', 'ENXIO'];
const busy = ['EMFILE', 'ENFILE', 'ENOMEM'];

/** Opens a file of a folder by the names on the way to it. What a symbolic link leads to outside of the folder is absent. */
export async function openFile(folder: string, names: readonly string[]): Promise<Opened> {
  try {
    const root = await realpath(folder);
    const path = await realpath(join(root, ...names));
    if (!isWithin(path, root)) return { is: 'absent' };
    // Without waiting: a pipe has no end.
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stats = await handle.stat();
    if (stats.isFile()) return { is: 'file', handle, stats };
    await handle.close();
    return { is: stats.isDirectory() ? 'folder' : 'absent' };
  } catch (error) {
    const code = codeOf(error) ?? '';
    if (absent.includes(code)) return { is: 'absent' };
    if (busy.includes(code)) return { is: 'busy' };
    throw error;
  }
}
