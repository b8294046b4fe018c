import { lstatSync, readdirSync, statSync, watch, type FSWatcher } from 'node:fs';
import { basename, join } from 'node:path';

/** After so many milliseconds a folder that went is looked for again. */
const soon = 500;

/**
 * Says when anything in a folder changes or comes, or may have; gives what ends it. Folders are watched and not files: those are few, and
 * to learn of one file no other is looked at. Hidden folders hold no content.
 */
export function watchFolder(folder: string, changed: () => void): () => void {
  let watchers = new Map<string, FSWatcher>();
  let ended = false;
  let waiting: NodeJS.Timeout | undefined;
  const close = (): void => {
    for (const watcher of watchers.values()) watcher.close();
    watchers = new Map();
  };
  const open = (): void => {
    if (ended) return;
    close();
    clearTimeout(waiting);
    for (const path of foldersIn(folder))
      try {
        const watcher = watch(path, (event, name) => {
          if (event === 'rename' && isFolderOf(path, name)) again();
          changed();
        });
        watchers.set(path, watcher.on('error', again));
      } catch (error) {
        // It may have gone since it was listed; its own folder tells of that. Any other reason is the author’s to know.
        if (isFolder(path)) throw error;
      }
    if (!watchers.has(folder)) waiting = setTimeout(again, soon).unref();
  };
  /** Whether a name in a folder is, or was, that of a folder, or of the folder itself, which one of the same name may have replaced. */
  const isFolderOf = (path: string, name: string | null): boolean =>
    name === null || name === basename(path) || watchers.has(join(path, name)) || isFolder(join(path, name));
  // What happened while nothing was watched is unknown.
  const again = (): void => {
    open();
    if (watchers.has(folder)) changed();
  };
  open();
  return () => {
    ended = true;
    clearTimeout(waiting);
    close();
  };
}

/** A folder and all folders in it. */
function foldersIn(folder: string): readonly string[] {
  // That of the content may be a link to it; within, links are not followed.
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const all = [folder];
  for (const path of all)
    for (const name of namesIn(path)) {
      const inner = join(path, name);
      if (!name.startsWith('.') && isFolder(inner)) all.push(inner);
    }
  return all;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  } catch {
    // It has gone, or may not be read, which compiling tells.
    return [];
  }
}

const isFolder = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
