import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../projectFolder.ts';

/** A digest of texts and bytes, each told from its neighbours. */
export function digest(...parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    sum.update(`${bytes.length} `).update(bytes);
  }
  return sum.digest('hex');
}

/** The files in a folder of the project, sorted. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** What tells the program of today from that of yesterday: its sources but for some rooms, its packages and its Node. */
export function engineOf(apart: ReadonlySet<string>): string {
  const rooms = readdirSync(join(projectFolder, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !apart.has(entry.name))
    .map(({ name }) => name)
    .sort();
  const files = [...rooms.flatMap((room) => filesIn(join('src', room))), join(projectFolder, 'package-lock.json')];
  return digest(process.version, ...files.flatMap((path) => [path.slice(projectFolder.length), readFileSync(path)]));
}
