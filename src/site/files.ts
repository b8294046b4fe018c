import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
  type Dirent,
  type Stats,
} from 'node:fs';
import { hashOfFile } from './kept/hashes.ts';

/** What stands at a path itself: a symbolic link is not followed. */
export type Kind = 'file' | 'folder' | 'link' | 'other';

/** What is known of a path without reading it; `changed` is in milliseconds since 1970. */
export interface Looked {
  readonly kind: Kind;
  readonly size: number;
  readonly changed: number;
  readonly device: number;
  readonly inode: number;
}

/**
 * Everything that building, exchanging, locking and recording do to files, one step each: a test makes every step fail in turn.
 * Each throws an `ErrnoException` that names the path. Nothing here overwrites but `rename`, and nothing deletes a full folder.
 */
export interface Files {
  /** Undefined where nothing is. */
  readonly look: (path: string) => Looked | undefined;
  /** The path without symbolic links. */
  readonly real: (path: string) => string;
  /** What lies directly in a folder, sorted by name. */
  readonly list: (folder: string) => readonly { readonly name: string; readonly kind: Kind }[];
  readonly read: (path: string) => Buffer;
  /** The SHA-256 of a file, where it may be known without reading it. */
  readonly hash?: (path: string, looked?: Looked) => string;
  /** Makes a new file, whole or not at all unless the process is killed; fails with EEXIST where something is. */
  readonly write: (path: string, bytes: string | Uint8Array) => void;
  /** Returns when a file is on the disk, not only in its cache. */
  readonly flush: (path: string) => void;
  /** Sets when a file was last changed, in milliseconds since 1970. */
  readonly touch: (path: string, time: number) => void;
  /** Makes one folder; fails with EEXIST where something is. */
  readonly makeFolder: (path: string) => void;
  /** Copies a file to a path where nothing is. */
  readonly copy: (from: string, to: string) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (file: string) => void;
  /** Removes an empty folder. */
  readonly removeFolder: (path: string) => void;
}

const kindOf = (entry: Stats | Dirent): Kind =>
  entry.isSymbolicLink() ? 'link' : entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other';

/** The files of this machine. */
export const diskFiles: Files = {
  look: (path) => {
    const found = lstatSync(path, { throwIfNoEntry: false });
    return (
      found && { kind: kindOf(found), size: found.size, changed: found.mtimeMs, device: found.dev, inode: found.ino }
    );
  },
  real: (path) => realpathSync.native(path),
  list: (folder) =>
    readdirSync(folder, { withFileTypes: true })
      .map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  read: (path) => readFileSync(path),
  hash: hashOfFile,
  write: (path, bytes) => {
    const open = openSync(path, 'wx');
    try {
      writeFileSync(open, bytes);
    } catch (error) {
      // Half a file helps nobody, on a full disk least of all.
      unlinkSync(path);
      throw Object.assign(error as Error, { path });
    } finally {
      closeSync(open);
    }
  },
  flush: (path) => {
    const open = openSync(path, 'r+');
    try {
      fsyncSync(open);
    } finally {
      closeSync(open);
    }
  },
  touch: (path, time) => utimesSync(path, time / 1000, time / 1000),
  makeFolder: (path) => mkdirSync(path),
  copy: (from, to) => copyFileSync(from, to, constants.COPYFILE_EXCL),
  rename: renameSync,
  remove: unlinkSync,
  removeFolder: (path) => rmdirSync(path),
};

/** The code of a system error such as ENOENT; undefined for any other error. */
export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
