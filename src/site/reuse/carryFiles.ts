import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Brings files of the site before into the next, but for those that are there; they are not written again where one disk holds both.
 * Gives how many of all are pages.
 */
export function carryFiles(from: string, to: string, paths: readonly string[], there: ReadonlySet<string>): number {
  const folders = new Set<string>();
  for (const path of paths) {
    if (there.has(path)) continue;
    const place = join(to, path);
    if (!folders.has(dirname(place))) mkdirSync(dirname(place), { recursive: true });
    folders.add(dirname(place));
    bring(join(from, path), place);
  }
  return paths.filter((path) => path.endsWith('.html')).length;
}

function bring(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Another disk, or one that knows no second names.
    copyFileSync(from, to);
  }
}
