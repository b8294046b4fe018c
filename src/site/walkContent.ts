import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { beyond, bounds } from '../source/bounds.ts';

/** What stands in a content folder: a file with its size and how it stands, or why it is none that can be read. */
export type Found = Readable | Unreadable;
interface Readable {
  readonly path: string;
  readonly bytes: number;
  readonly stand: Stand;
}
interface Unreadable {
  readonly path: string;
  readonly unread: string;
}

/** What another text in a file would change: its size, inode and the times in milliseconds at which text and inode were changed. */
export type Stand = readonly [size: number, inode: number, changed: number, touched: number];

/**
 * Everything in a folder, sorted by path. Links are not followed and nothing is opened, so that neither a loop nor a pipe
 * holds it up. Hidden files and folders (.git, .DS_Store) are no content; a hidden Markdown file is named, for it may be a slip.
 */
export function walkContent(root: string): readonly Found[] {
  const out: Found[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined && out.length <= bounds.files.most; folder = folders.pop()) {
    const entries = list(join(root, folder));
    if (typeof entries === 'string') {
      out.push({ path: folder, unread: entries });
      continue;
    }
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && isPlainFolder(entry.name)) folders.push(path);
      else if (!isHidden(entry.name) || entry.name.endsWith('.md')) out.push(look(root, path, entry));
    }
  }
  const sorted = out.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const tooMany = beyond('files', out.length);
  return tooMany === undefined ? sorted : [{ path: '.', unread: tooMany }];
}

/** What Excel keeps beside a workbook that is open begins with ~$. */
const isHidden = (name: string): boolean => name.startsWith('.') || name.startsWith('~$');

const isPlainFolder = (name: string): boolean => !name.startsWith('.') && !name.endsWith('.md');

function list(folder: string): readonly Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return `the folder cannot be read (${codeOf(error)}); give yourself the right to read it`;
  }
}

/** What a name in a folder stands for. */
function look(root: string, path: string, entry: Dirent): Found {
  if (entry.name.startsWith('.') && entry.isFile())
    return { path, unread: 'a hidden file is not read; take the full stop from its name, or move it away' };
  if (entry.isFile()) {
    try {
      const { size, ino, mtimeMs, ctimeMs } = lstatSync(join(root, path));
      return { path, bytes: size, stand: [size, ino, mtimeMs, ctimeMs] };
    } catch (error) {
      return { path, unread: cannotRead(error) };
    }
  }
  if (entry.isSymbolicLink()) return { path, unread: 'a symbolic link is not followed; put the file itself here' };
  if (entry.isDirectory())
    return { path, unread: 'this is a folder, and an entry is a file; move what it holds, or rename it' };
  const what = entry.isFIFO() ? 'a pipe' : entry.isSocket() ? 'a socket' : 'a device';
  return { path, unread: `this is ${what}, not a file; remove it` };
}

/** What to say of a file that cannot be read. */
export const cannotRead = (error: unknown): string =>
  `the file cannot be read (${codeOf(error)}); give yourself the right to read it, or move it away`;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
