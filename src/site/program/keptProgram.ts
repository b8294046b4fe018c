import { mkdirSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeProgram } from '../astro.ts';
import { gatherProgram } from '../gathered/gather.ts';
import { engineOf, programPlaces } from '../kept/engine.ts';
import { keepYoungest, keeps } from '../kept/folder.ts';
import { projectFolder } from '../projectFolder.ts';
import { aboutProgram } from './about.ts';

/** In the project, wherever else things are kept: its modules ask for the packages of the project. */
const programs = join(projectFolder, '.build', '.sodiograph', 'programs');
/** That of today and those of the branches of yesterday. */
const most = 4;

/** The folder of the program of an engine (`engineOf`), where it is kept; undefined where it is to be made. */
export function keptProgram(engine = engineOf(programPlaces)): string | undefined {
  const kept = placeOf(engine);
  if (!keeps() || !aboutProgram(kept)) return undefined;
  const now = new Date();
  utimesSync(kept, now, now);
  return kept;
}

const placeOf = (engine: string): string => join(programs, engine.slice(0, 32));

/**
 * The folder of the program that renders pages in the language of a content: made by Astro from our files and the packages, and kept
 * under a digest of them. What content says, and the address of the site, it is told when it runs. `beside` is a place for one that is
 * not kept; `usage` is written where one is made.
 */
export async function programFor(content: string, beside: string, usage: string, signal: AbortSignal): Promise<string> {
  const made = `${beside}.program`;
  if (!keeps()) {
    await makeProgram(content, made, usage, signal);
    return made;
  }
  await gatherProgram();
  const engine = engineOf(programPlaces);
  const known = keptProgram(engine);
  if (known !== undefined) return known;
  const kept = placeOf(engine);
  await makeProgram(content, made, usage, signal);
  // Who edits the program while it is made gets a mixture, which is nothing to keep.
  if (engineOf(programPlaces) !== engine) return made;
  // Another build may have made the same meanwhile, and render from it: it is left where it is.
  if (aboutProgram(kept)) return made;
  mkdirSync(dirname(kept), { recursive: true });
  rmSync(kept, { recursive: true, force: true });
  try {
    renameSync(made, kept);
  } catch {
    return made;
  }
  keepYoungest(programs, '', most);
  return kept;
}
