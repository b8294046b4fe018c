import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { noting } from '../asking/asking.ts';
import { claimsWithPage } from '../exports/address.ts';
import { claimFile } from '../exports/besides.ts';
import type { Around, Lookups } from '../html/around.ts';
import { frameOf, framePath, inFrame, type FrameOf } from '../html/frame.ts';
import type { WrittenPage } from '../html/page.ts';
import { filesBeside } from '../model/published.ts';
import type { NoteFile } from './reuse/noteWritten.ts';
import { relativeFrom, upFrom } from './relativise.ts';

const made: NoteFile = (_, make) => make();

/** After so many files it is asked whether to go on. */
const batch = 64;

/** A file of a site; `path` is below its root. */
export interface MadeFile {
  readonly path: string;
  readonly text: string;
}

/** Makes the pages that Astro leaves to us one by one, with their final relative addresses. */
export function* madePages(
  atlas: Lookups,
  site: string,
  pages: readonly WrittenPage[],
  htmlOf: (frame: FrameOf, path: string) => string,
  hasFiles: Around['hasFiles'],
  note: NoteFile = made,
): Generator<MadeFile> {
  const fillers = new Map<string, ReturnType<typeof inFrame>>();
  for (const page of pages) {
    const up = upFrom(`${page.path}/index.html`);
    const key = `${framePath(frameOf(page))} ${up}`;
    const filler = fillers.get(key) ?? inFrame(htmlOf(frameOf(page), page.path));
    fillers.set(key, filler);
    const path = `${page.path}/index.html`;
    const link = (address: string): string =>
      address.startsWith('/') ? relativeFrom(path, address.slice(1)) : address;
    const text = note(path, () => filler(page, { atlas, site, link, hasFiles }), page.asked);
    if (text !== undefined) yield { path, text };
  }
}

/** Makes the files beside those claims that have some. */
export function* claimFilesOf(
  atlas: Lookups,
  site: string,
  hasFiles: Around['hasFiles'],
  note: NoteFile = made,
): Generator<MadeFile> {
  // Which claims there are is found out each time.
  const [claims] = noting(() => claimsWithPage(atlas.graph).filter(({ id }) => hasFiles(id)));
  for (const claim of claims)
    for (const extension of filesBeside) {
      const path = `claims/${claim.id}.${extension}`;
      const text = note(path, () => claimFile(atlas, site, claim, extension));
      if (text !== undefined) yield { path, text };
    }
}

/** Writes files below a folder; nothing is overwritten. To write without waiting takes three times the processor. Gives their paths. */
export async function writeFiles(
  folder: string,
  made: Iterable<MadeFile>,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const folders = new Set<string>();
  const paths: string[] = [];
  for (const { path, text } of made) {
    const file = join(folder, path);
    if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    folders.add(dirname(file));
    writeFileSync(file, text, { flag: 'wx' });
    paths.push(path);
    if (paths.length % batch === 0) await setImmediate();
    signal.throwIfAborted();
  }
  return paths;
}
