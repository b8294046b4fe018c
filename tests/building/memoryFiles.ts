import { posix } from 'node:path';
import type { Files, Kind } from '../../src/site/files.ts';

/** What is in memory at a path: bytes of a file, or a folder. */
interface Stored {
  readonly kind: Kind & ('file' | 'folder');
  readonly bytes: Buffer;
  readonly changed: number;
  readonly inode: number;
}

/** When everything in memory was last changed, in milliseconds since 1970. */
export const epoch = Date.UTC(2026, 0, 1);

const failed = (code: string, path: string): Error => Object.assign(new Error(`${code}: ${path}`), { code, path });

/** What each of these files are made of, for copies. */
const stores = new WeakMap<Files, { readonly stored: ReadonlyMap<string, Stored>; readonly inodes: () => number }>();

/** All that is in memory, as text: files that say the same go on the same whatever is done to them. */
export const stateOf = (files: Files): string =>
  JSON.stringify(
    [...stores.get(files)!.stored]
      .map(([path, { kind, bytes, changed, inode }]) => [path, kind, bytes.toString('latin1'), changed, inode] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

/**
 * Files in memory that behave as those of a disk do: see `memoryFiles.test.ts`. There are no symbolic links. `as`: others that stand as
 * these do at first, inodes too.
 */
export function memoryFiles(as?: Files): Files {
  const from = as && stores.get(as)!;
  const stored = new Map<string, Stored>();
  /** Paths of what is in each folder, so that none is sought among all. */
  const members = new Map<string, Set<string>>([['/', new Set()]]);
  let inodes = from?.inodes() ?? 0;
  const make = (kind: Stored['kind'], bytes: Buffer): Stored => ({ kind, bytes, changed: epoch, inode: (inodes += 1) });
  stored.set('/', make('folder', Buffer.alloc(0)));
  inodes = from?.inodes() ?? inodes;
  const put = (path: string, value: Stored): void => {
    stored.set(path, value);
    members.get(posix.dirname(path))!.add(path);
    if (value.kind === 'folder' && !members.has(path)) members.set(path, new Set());
  };
  // Each folder stands before what is in it.
  for (const [path, value] of from?.stored ?? []) if (path !== '/') put(path, value);
  const take = (path: string): void => {
    stored.delete(path);
    members.get(posix.dirname(path))!.delete(path);
    members.delete(path);
  };

  /** What is at a path, or at the nearest one above it where something is. */
  const existing = (path: string): Stored => stored.get(path) ?? existing(posix.dirname(path));
  const found = (path: string): Stored => {
    const there = stored.get(path);
    if (there) return there;
    throw failed(existing(path).kind === 'file' ? 'ENOTDIR' : 'ENOENT', path);
  };
  const folder = (path: string): Stored => {
    const there = found(path);
    if (there.kind !== 'folder') throw failed('ENOTDIR', path);
    return there;
  };
  const file = (path: string): Stored => {
    const there = found(path);
    if (there.kind !== 'file') throw failed('EISDIR', path);
    return there;
  };
  /** Whatever is in a folder, each folder before what it holds. */
  const below = (path: string): readonly string[] =>
    [...(members.get(path) ?? [])].flatMap((other) => [other, ...below(other)]);
  const add = (path: string, value: Stored): void => {
    folder(posix.dirname(path));
    if (stored.has(path)) throw failed('EEXIST', path);
    put(path, value);
  };
  const replaced = (from: Stored, to: string): void => {
    const there = stored.get(to);
    if (!there) return void folder(posix.dirname(to));
    if (from.kind === 'file' && there.kind === 'folder') throw failed('EISDIR', to);
    if (from.kind === 'folder' && there.kind === 'file') throw failed('ENOTDIR', to);
    if (below(to).length > 0) throw failed('ENOTEMPTY', to);
  };

  const files: Files = {
    look: (path) => {
      if (!stored.has(path) && existing(path).kind === 'file') throw failed('ENOTDIR', path);
      const there = stored.get(path);
      return there && { ...there, size: there.bytes.length, device: 1 };
    },
    real: (path) => (found(path), path),
    list: (path) => {
      folder(path);
      return [...members.get(path)!]
        .map((other) => ({ name: posix.basename(other), kind: stored.get(other)!.kind }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    read: (path) => file(path).bytes,
    write: (path, bytes) => add(path, make('file', Buffer.from(bytes as Uint8Array))),
    flush: (path) => void file(path),
    touch: (path, time) => void stored.set(path, { ...found(path), changed: time }),
    makeFolder: (path) => add(path, make('folder', Buffer.alloc(0))),
    copy: (from, to) => add(to, make('file', file(from).bytes)),
    rename: (from, to) => {
      const moved = found(from);
      replaced(moved, to);
      if (to.startsWith(`${from}/`)) throw failed('EINVAL', from);
      if (from === to) return;
      const all = [from, ...below(from)].map((path) => [path, stored.get(path)!] as const);
      for (const [path] of all.toReversed()) take(path);
      for (const [path, value] of all) put(to + path.slice(from.length), value);
    },
    remove: (path) => {
      file(path);
      take(path);
    },
    removeFolder: (path) => {
      folder(path);
      if (below(path).length > 0) throw failed('ENOTEMPTY', path);
      take(path);
    },
  };
  stores.set(files, { stored, inodes: () => inodes });
  return files;
}
