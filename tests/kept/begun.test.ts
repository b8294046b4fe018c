import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { digestOf, programNames } from '../../src/site/program/about.ts';
import { beginRendering, toldOf, type BegunRendering } from '../../src/site/program/renderPages.ts';
import type { Plan } from '../../src/site/reuse/plan.ts';

const work = mkdtempSync(join(tmpdir(), 'begun-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** A program that says when it is loaded, and what it was told when it asks of the content. */
const entry = `import { writeFileSync } from 'node:fs';
const { SODIOGRAPH_PAGES: folder } = process.env;
writeFileSync(folder + '/loaded', '');
await globalThis.contentComes;
writeFileSync(folder + '/asked', process.env.SITE_URL);
export const app = { manifest: { routes: [] }, setInternals() {}, setOptions() {} };
`;

function begin(name: string): { readonly place: string; readonly begun: BegunRendering } {
  const place = join(work, name);
  const program = join(place, 'program');
  for (const part of [programNames.modules, programNames.assets]) mkdirSync(join(program, part), { recursive: true });
  writeFileSync(join(program, programNames.modules, 'entry.mjs'), entry);
  const about = { entry: 'entry.mjs', pages: [], digest: digestOf(program) };
  writeFileSync(join(program, programNames.about), JSON.stringify(about));
  const begun = beginRendering(
    { content: place, program, folder: place, compiled: join(place, 'graph'), beside: place, apart: false },
    new AbortController().signal,
  );
  return { place, begun };
}

const plan = (whole: readonly string[]): Plan => ({
  cleanIn: () => ({ files: [], groups: [] }),
  told: () => 'told',
  text: undefined,
  isWhole: (share) => whole.includes(share),
  take: () => [],
  notes: () => {
    throw new Error('Nobody asks for these.');
  },
});

it('the program that renders is loaded while the content is compiled, and asks of it when it is there', async () => {
  const { place, begun } = begin('loads');
  while (!existsSync(join(place, 'loaded'))) await setTimeout(20);
  expect(existsSync(join(place, 'asked'))).toBe(false);
  const made = await begun.render({ sheets: {}, site: 'https://collectors.example', plan: plan(['data']) });
  expect(readFileSync(join(place, 'asked'), 'utf8')).toBe('https://collectors.example');
  expect(readFileSync(toldOf(place), 'utf8')).toBe('told');
  expect([...made.keys()]).toEqual(['pages']);
});

it('where no page is to be made it asks nothing, and ends', async () => {
  const { place, begun } = begin('ends');
  while (!existsSync(join(place, 'loaded'))) await setTimeout(20);
  const made = await begun.render({ sheets: {}, site: 'https://collectors.example', plan: plan(['data', 'pages']) });
  expect([...made.keys()]).toEqual([]);
  expect(existsSync(join(place, 'asked'))).toBe(false);
});
