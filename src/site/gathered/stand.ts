import { createHash, hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../projectFolder.ts';

/** In the project, wherever else things are kept: what is gathered asks for packages of the project. */
export const gatheredFolder = join(projectFolder, '.build', '.sodiograph', 'gathered');

/** Rooms of what a browser runs, and of what Astro makes into a program of its own. */
const elsewhere = new Set(['components', 'islands', 'pages', 'styles']);

/** Files of a project that programs of Node come from: those of `src`, and the one that says which packages there are. */
function filesOf(project: string): readonly string[] {
  const files: string[] = [];
  const look = (folder: string, below: string): void => {
    for (const entry of readdirSync(join(project, folder), { withFileTypes: true }))
      if (entry.isDirectory()) {
        if (below !== '' || !elsewhere.has(entry.name)) look(`${folder}/${entry.name}`, `${below}/${entry.name}`);
      } else if (entry.name.endsWith('.ts')) files.push(`${folder}/${entry.name}`);
  };
  look('src', '');
  return [...files.sort(), 'package-lock.json', 'package.json'];
}

/** How the files of a program stand: by what name it is kept, and when the last of them changed, in milliseconds. */
export interface Stand {
  readonly key: string;
  readonly changed: number;
}

/** How the program of a project stands now. Files are looked at, not read: whatever is done to one, the time of its last change is another. */
export function standOf(project: string): Stand {
  const { version, platform, arch } = process;
  const sum = createHash('sha256').update([version, platform, arch, project].join('\n'));
  let changed = 0;
  for (const file of filesOf(project)) {
    const { size, ino, mtimeMs, ctimeMs } = lstatSync(join(project, file));
    sum.update(`\n${file} ${size} ${ino} ${mtimeMs} ${ctimeMs}`);
    changed = Math.max(changed, mtimeMs, ctimeMs);
  }
  // Written by npm whenever it puts packages in place: between a new list of them and that, the old ones are there.
  const installed = lstatSync(join(project, 'node_modules', '.package-lock.json'), { throwIfNoEntry: false });
  sum.update(`\n${installed?.size} ${installed?.mtimeMs}`);
  return { key: sum.digest('hex').slice(0, 32), changed };
}

/** What is known of the files of a program that are gathered: which each entry needs, and a digest of those. */
export interface About {
  readonly entries: Readonly<Record<string, { readonly files: readonly string[]; readonly digest: string }>>;
}

/** What the note of gathered files is called. */
export const aboutName = 'about.json';

/** A digest of some files of a folder; of those that others share the digest may be `known`. */
export function digestOf(folder: string, files: readonly string[], known = new Map<string, string>()): string {
  const sum = createHash('sha256');
  for (const file of files) {
    const own = known.get(file) ?? hash('sha256', readFileSync(join(folder, file)));
    known.set(file, own);
    sum.update(`\n${file} ${own}`);
  }
  return sum.digest('hex');
}

/** The file that does what a file of `src` would, as `commands/check.mjs`; undefined where none is kept that is whole and of today. */
export function gatheredFile(entry: string, project = projectFolder, kept = gatheredFolder): string | undefined {
  try {
    const folder = join(kept, standOf(project).key);
    const { entries } = JSON.parse(readFileSync(join(folder, aboutName), 'utf8')) as About;
    const known = entries[entry];
    return known && digestOf(folder, known.files) === known.digest ? join(folder, known.files[0]!) : undefined;
  } catch {
    // The program runs as it stands.
    return undefined;
  }
}
