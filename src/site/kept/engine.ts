import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { englishWords, spokenWords } from '../language/wordsFolder.ts';
import type { Source } from '../../source/source.ts';
import { projectFolder } from '../projectFolder.ts';
import { keeps, keptFolder } from './folder.ts';
import { programFiles } from './programFiles.ts';

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
  return filesBelow(path).sort();
}

/** All files below a folder. Node’s own list of what lies in folders within takes three times as long. */
export function filesBelow(folder: string): string[] {
  const files: string[] = [];
  const look = (at: string): void => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      const path = join(at, entry.name);
      if (entry.isDirectory()) look(path);
      else if (entry.isFile()) files.push(path);
    }
  };
  look(folder);
  return files;
}

let told: { readonly sources: readonly Source[]; readonly digest: string } | undefined;

/** What tells sources from those of another moment. A build asks of the same more than once. */
export function digestOfSources(sources: readonly Source[]): string {
  if (!told || !isSame(told.sources, sources)) told = { sources, digest: digest(JSON.stringify(sources)) };
  return told.digest;
}

const isSame = (some: readonly Source[], others: readonly Source[]): boolean =>
  some === others ||
  (some.length === others.length &&
    some.every(({ path, text, unread }, at) => {
      const other = others[at]!;
      return path === other.path && text === other.text && JSON.stringify(unread) === JSON.stringify(other.unread);
    }));

const files = programFiles(keeps() ? join(keptFolder, 'program-files') : undefined);

/** What tells the program of today from that of yesterday: its files at some places, its packages, the Node it runs on, and the language it speaks. */
export function engineOf(places: readonly string[]): string {
  const spoken = spokenWords === englishWords ? [] : [spokenWords];
  const paths = [...places, 'package-lock.json', ...spoken].flatMap(filesAt);
  const { version, platform, arch } = process;
  const said = paths.map((path) => [path.slice(projectFolder.length), files.digestOf(path)]);
  // Those of a room are some of them.
  if (places === programPlaces) files.keep(paths);
  // As one text: to add a thousand small ones to a digest takes longer than to make it.
  return digest(JSON.stringify([version, platform, arch, spoken, said]));
}

/** All files that the program comes from, but for its packages. */
export const programPlaces = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'] as const;

/** The rooms of the program, but for some. */
export const roomsBut = (apart: ReadonlySet<string>): readonly string[] =>
  readdirSync(join(projectFolder, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !apart.has(entry.name))
    .map(({ name }) => `src/${name}`)
    .sort();
