import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadProgram } from './loadProgram.ts';

/** Run by `renderPages`: renders a share of the pages into a folder. Where something fails it says so, and ends. */
const { SODIOGRAPH_PROGRAM: program = '', SODIOGRAPH_PAGES: out = '', SODIOGRAPH_SHARE: share } = process.env;

/** Routes whose files each need all files of the data folder: they are made once. */
const ofData = (component: string): boolean => /^src\/pages\/(?:data\/|\[discovery\])/.test(component);

/** Pages that wait for a picture, while others are made. */
const atOnce = 4;

const { paths, render } = await loadProgram(program, (component) => ofData(component) === (share === 'data'));
const folders = new Set<string>();
const coming = paths.values();

async function renderSome(): Promise<void> {
  for (const path of coming) {
    const { file, body } = await render(path);
    const place = join(out, file);
    if (!folders.has(dirname(place))) mkdirSync(dirname(place), { recursive: true });
    folders.add(dirname(place));
    // Nothing is written over: two pages at one address are a fault. To write without waiting takes three times the processor.
    writeFileSync(place, body, { flag: 'wx' });
  }
}
await Promise.all(Array.from({ length: atOnce }, renderSome));
