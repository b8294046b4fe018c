import { join, sep } from 'node:path';

/** The folder of package.json. */
export const projectFolder = join(import.meta.dirname, '..', '..');

/**
 * Throws a line when Astro cannot build a project in a folder. Tried with Astro 7.3: with `%` in the path scripts are missing
 * from the site without a word, with the others the build fails.
 */
export function refuseProject(folder: string): void {
  const path = sep === '\\' ? folder.slice(2).replaceAll(sep, '/') : folder;
  const odd = /[#%?*"':\\\p{Cc}]/u.exec(path)?.[0];
  if (odd !== undefined)
    throw new Error(
      `The folder of the project, ${folder}, has ${JSON.stringify(odd)} in its path, where Astro cannot build: move the project.`,
    );
}
