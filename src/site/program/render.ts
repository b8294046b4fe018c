import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PathWithRoute } from 'astro/runtime/prerender/static-paths.js';
import { loadProgram } from './loadProgram.ts';

/** Run by `renderPages`: renders the pages into a folder. Where something fails it says so, and ends. */
const { SODIOGRAPH_PROGRAM: program = '', SODIOGRAPH_PAGES: out = '' } = process.env;

/** Files of the data folder that `data/run.ts` writes as they are made. */
const isWritten = (component: string): boolean =>
  /^src\/pages\/data\/(?:\[file\]|everything\.zip)\.ts$/.test(component);
/** What tells of them, and so waits for word that they are there. */
const tellsOfData = ({ route }: PathWithRoute): boolean => route.component === 'src/pages/data/index.astro';
const dataIsThere = new Promise<void>((come) => {
  process.once('message', () => {
    process.channel?.unref();
    come();
  });
});

/** Pages that wait for a picture, while others are made. */
const atOnce = 4;

const { paths, render } = await loadProgram(program, (component) => !isWritten(component));
const folders = new Set<string>();
const coming = [...paths.filter((path) => !tellsOfData(path)), ...paths.filter(tellsOfData)].values();

async function renderSome(): Promise<void> {
  for (const path of coming) {
    if (tellsOfData(path)) await dataIsThere;
    const { file, body } = await render(path);
    const place = join(out, file);
    if (!folders.has(dirname(place))) mkdirSync(dirname(place), { recursive: true });
    folders.add(dirname(place));
    // Nothing is written over: two pages at one address are a fault. To write without waiting takes three times the processor.
    writeFileSync(place, body, { flag: 'wx' });
  }
}
await Promise.all(Array.from({ length: atOnce }, renderSome));
