import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { englishWords, spokenWords } from '../language/wordsFolder.ts';
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

/** The files at a place of the project, sorted: those in a folder, or the one file. */
function filesAt(place: string): readonly string[] {
  const path = resolve(projectFolder, place);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Within so many milliseconds a file may be written twice and look the same, as in the index of Git. */
const soon = 2000;
const digested = new Map<string, { readonly stand: string; readonly digest: string }>();

/** The digest of a file of the program, which a build asks for several times: it is read again only where the file stands otherwise. */
function digestOfFile(path: string): string {
  const { dev, ino, size, mtimeMs, ctimeMs } = statSync(path);
  const stand = `${dev} ${ino} ${size} ${mtimeMs} ${ctimeMs}`;
  const known = digested.get(path);
  if (known?.stand === stand) return known.digest;
  const now = Date.now();
  const made = digest(readFileSync(path));
  if (now - Math.max(mtimeMs, ctimeMs) > soon) digested.set(path, { stand, digest: made });
  return made;
}

/** What tells the program of today from that of yesterday: its files at some places, its packages, the Node it runs on, and the language it speaks. */
export function engineOf(places: readonly string[]): string {
  const spoken = spokenWords === englishWords ? [] : [spokenWords];
  const files = [...places, 'package-lock.json', ...spoken].flatMap(filesAt);
  const { version, platform, arch } = process;
  return digest(
    [version, platform, arch, ...spoken].join(' '),
    ...files.flatMap((path) => [path.slice(projectFolder.length), digestOfFile(path)]),
  );
}

/** All files that the program comes from, but for its packages. */
export const programPlaces = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'] as const;

/** The rooms of the program, but for some. */
export const roomsBut = (apart: ReadonlySet<string>): readonly string[] =>
  readdirSync(join(projectFolder, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !apart.has(entry.name))
    .map(({ name }) => `src/${name}`)
    .sort();
