import { join } from 'node:path';
import type { Source } from '../../source/source.ts';
import type { Files } from '../files.ts';
import { lookThrough, type Looks } from '../walk.ts';
import { digest, digestOfSources, engineOf, programPlaces } from './engine.ts';
import { keepYoungest, keeps, keptFolder, sayPlace } from './folder.ts';
import { readSealed, writeSealed } from './sealed.ts';

/** So many folders with a site are remembered. */
const most = 12;
const sites = join(keptFolder, 'sites');
const noteOf = (out: string, cache: string): string => join(cache, digest(out).slice(0, 32));

/** All that the pages of a site come from: content, its address, and the program. */
export const originOf = (
  sources: readonly Source[],
  settings: readonly string[],
  engine = engineOf(programPlaces),
): string => digest(digestOfSources(sources), JSON.stringify(settings), engine);

/** How the files of a folder stand: whoever changes, adds or removes one changes this. */
export function standOf(looks: Looks): string {
  const lines = [...looks].map(
    ([path, { kind, size, changed, inode }]) => `${JSON.stringify(path)} ${kind} ${size} ${changed} ${inode}`,
  );
  return digest(lines.sort().join('\n'));
}

interface Note<Told> {
  readonly origin: string;
  readonly stand: string;
  readonly told: Told;
}

/** Notes of a site that was just built what it comes from, how its files stand, and what was told of it. Gives how they stand. */
export function noteSite<Told>(out: string, looks: Looks, origin: string, told: Told, cache = sites): string {
  if (!keeps()) return '';
  const stand = standOf(looks);
  writeSealed(noteOf(out, cache), { origin, stand, told } satisfies Note<Told>);
  sayPlace(noteOf(out, cache), out);
  keepYoungest(cache, '', most);
  return stand;
}

/** What was told of the site in a folder when it was built, where it comes from the same and nobody touched it since. */
export function toldOf<Told>(files: Files, out: string, origin: string, cache = sites): Told | undefined {
  if (!keeps() || files.look(out)?.kind !== 'folder') return undefined;
  const note = readSealed(noteOf(out, cache)) as Note<Told> | undefined;
  return note?.origin === origin && note.stand === standOf(lookThrough(files, out)) ? note.told : undefined;
}
