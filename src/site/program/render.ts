import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PathWithRoute } from 'astro/runtime/prerender/static-paths.js';
import { listen, listening, noting } from '../../asking/asking.ts';
import { createSealed } from '../kept/sealed.ts';
import { isRouteIn, readPart } from '../parts/part.ts';
import { openBook } from '../reuse/noted.ts';
import { dataPage, type Clean, type Made } from '../reuse/plan.ts';
import { awaitContent } from './begun.ts';
import { fileOf, loadProgram, type Route } from './loadProgram.ts';

/**
 * Begun by `beginRendering`, and told the rest when the content is compiled: renders the pages into a folder, but for those that the site
 * before has of the same. Where something fails it says so, and ends.
 */
const {
  SODIOGRAPH_PROGRAM: program = '',
  SODIOGRAPH_PAGES: out = '',
  SODIOGRAPH_PART: named = '',
  SODIOGRAPH_ROUTE: only,
} = process.env;

const dataIsThere = Promise.withResolvers<void>();
const comes = new Promise<void>((come) => {
  process.once('message', (rest: Readonly<Record<string, string>>) => {
    Object.assign(process.env, rest);
    // Whoever waited asks from now on.
    if (rest['SODIOGRAPH_NOTES']) listen();
    process.once('message', () => dataIsThere.resolve());
    come();
  });
});
awaitContent(comes);

/** Files of the data folder that `data/run.ts` writes as they are made. */
const isWritten = (component: string): boolean =>
  /^src\/pages\/data\/(?:\[file\]|everything\.zip)\.ts$/.test(component);
/** What tells of them, and so waits for word that they are there. */
const tellsOfData = ({ component }: Route): boolean => component === dataPage.route;

// Meanwhile it is loaded.
const loaded = loadProgram(program, comes);
// A listener keeps the channel, and so the process, open; nothing else does while it waits.
process.channel?.ref();
await comes;
process.channel?.unref();
const { SODIOGRAPH_CLEAN: told, SODIOGRAPH_NOTES: notes } = process.env;

/** Pages that wait for a picture, while others are made; where it is noted what each asks, there is one at a time. */
const atOnce = notes ? 1 : 4;

const clean = told ? (JSON.parse(readFileSync(told, 'utf8')) as Clean) : { files: [], groups: [] };
const cleanFiles = new Set(clean.files);
const part = readPart(named);
/** In a build in parts the page that tells of the data folder waits for all of it, and is made when they are joined. */
const isOwn = (component: string): boolean =>
  only ? component === only : !part || (component !== dataPage.route && isRouteIn(part, component));
const { routesOf, render } = await loaded;
const routes = routesOf((component) => !isWritten(component) && !clean.groups.includes(component) && isOwn(component));
// What modules ask as they are loaded belongs to all pages, as many may share them.
for (const route of routes) await route.load();
const book = openBook();
const folders = new Set<string>();
const carried: string[] = [];

async function make(path: PathWithRoute): Promise<void> {
  const { file, body } = await render(path);
  const place = join(out, file);
  if (!folders.has(dirname(place))) mkdirSync(dirname(place), { recursive: true });
  folders.add(dirname(place));
  // Nothing is written over: two pages at one address are a fault. To write without waiting takes three times the processor.
  writeFileSync(place, body, { flag: 'wx' });
}

async function makeAll(route: Route): Promise<Made['notes']['groups'][number]> {
  if (tellsOfData(route)) {
    // Nothing else may be left that would keep this process.
    process.channel?.ref();
    await dataIsThere.promise;
    process.channel?.unref();
  }
  const [listed, common] = noting(route.paths);
  const files: (readonly [path: string, asked: number])[] = [];
  const coming = (await listed).values();
  const makeSome = async (): Promise<void> => {
    for (const path of coming) {
      const file = fileOf(path);
      if (cleanFiles.has(file)) carried.push(file);
      else {
        const [made, asked] = noting(() => make(path));
        await made;
        // What it is told with its address is what its route asked.
        asked.uses.add(common);
        files.push([file, book.note(asked)]);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, makeSome));
  return { name: route.component, asked: book.note(common), files };
}

const groups = [];
for (const route of [...routes.filter((one) => !tellsOfData(one)), ...routes.filter(tellsOfData)])
  groups.push(await makeAll(route));
// Only where nothing is: whatever a variable names, no file is written over.
if (notes) createSealed(notes, { notes: book.close(listening()!.all, groups), carried } satisfies Made);
