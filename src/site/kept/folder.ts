import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectFolder } from '../projectFolder.ts';

const told = process.env['SODIOGRAPH_CACHE'];

/** The folder in which ours lies; a reader of the variable may name any, so nothing is ever deleted beside ours. */
export const besideKept = told === undefined || told === '' ? join(projectFolder, '.build') : resolve(told);

/** Where builds keep what they may need again. All of it may be deleted at any time, and nobody but a build makes it: it has our name. */
export const keptFolder = join(besideKept, '.sodiograph');

/** Whether anything is kept: not when `SODIOGRAPH_CACHE` is `off`. */
export const keeps = (): boolean => told !== 'off';

/** Files that Node keeps of the program; each build adds those of its own pages. */
const code = join(keptFolder, 'code');
const mostCode = 8_000;

/** Lets Node begin anew where it has kept very much. */
export function tidyCode(): void {
  try {
    // One folder for each version of Node. To list them all at once would ask of each file what it is.
    const count = readdirSync(code).reduce((sum, name) => sum + readdirSync(join(code, name)).length, 0);
    if (count > mostCode) rmSync(code, { recursive: true, force: true });
  } catch {
    // There is none yet.
  }
}

/** Ends the name of a file that says of what place the one beside it is kept. */
const placeEnding = '.place';

/** Says of what folder something is kept: of what is gone it is let go of first. Where it cannot be said it is done without. */
export function sayPlace(kept: string, place: string): void {
  try {
    writeFileSync(`${kept}${placeEnding}`, resolve(place), { flag: 'wx' });
  } catch {
    // It is said already: a name here is that of one place.
  }
}

/** Whether something is kept of a folder that is not there any more. What a full disk left empty says nothing. */
function isOfNothing(kept: string): boolean {
  const said = `${kept}${placeEnding}`;
  const place = existsSync(said) ? readFileSync(said, 'utf8') : '';
  return place !== '' && !existsSync(place);
}

/**
 * Removes what lies in a folder under names that begin alike, but for so many that changed last. What is of a place that is gone counts
 * as older than all else: trials and tests have many, and the one site of an author is not to make way for those.
 */
export function keepYoungest(folder: string, begins: string, most: number): void {
  try {
    const names = readdirSync(folder).filter((name) => name.startsWith(begins) && !name.endsWith(placeEnding));
    if (names.length <= most) return;
    const old = names
      .map((name) => join(folder, name))
      .map((path) => ({ path, time: isOfNothing(path) ? 0 : statSync(path).mtimeMs }))
      .sort((a, b) => b.time - a.time)
      .slice(most);
    for (const { path } of old) {
      rmSync(path, { recursive: true, force: true });
      rmSync(`${path}${placeEnding}`, { force: true });
    }
  } catch {
    // Another build may tidy too; what stays is tidied next time.
  }
}
