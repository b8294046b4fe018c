import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** All scripts below a folder, with `/`, sorted. */
export const scriptsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join(folder, path.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .sort();

/** By file, the files that import it, directly or through others, itself among them. */
export function importersOf(files: readonly string[]): (file: string) => ReadonlySet<string> {
  const direct = new Map<string, string[]>();
  for (const file of files)
    for (const [, target] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)) {
      const path = join(dirname(file), target!).replaceAll('\\', '/');
      direct.set(path, [...(direct.get(path) ?? []), file]);
    }
  return (file) => {
    const all = new Set([file]);
    for (const each of all) for (const importer of direct.get(each) ?? []) all.add(importer);
    return all;
  };
}
