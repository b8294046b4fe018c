import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { sha256 } from '../../src/exports/checksums.ts';
import { createSealed } from '../../src/site/kept/sealed.ts';
import { digestOf, programNames } from '../../src/site/program/about.ts';
import { beginRendering, toldOf, type BegunRendering } from '../../src/site/program/renderPages.ts';
import type { Made, Plan } from '../../src/site/reuse/plan.ts';
import type { Source } from '../../src/source/source.ts';
import { tinySources } from '../field/tiny.ts';

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

const question: Source = {
  path: 'queries/claims.rq',
  text: `# Works\n# Which works are there?\nSELECT ?work WHERE { ?work <https://schema.org/name> ?name } ORDER BY ?work\n`,
};

/** All facts that a file of the data folder rests on, and the answers. */
function restingOn({ notes: { noted, answers, all, groups } }: Made, file: string): readonly string[] {
  const asked = groups.flatMap(({ files }) => files).find(([path]) => path === `data/${file}`)![1];
  const known = new Set<number>();
  const told = new Set<string>();
  const go = (number: number): void => {
    if (known.has(number)) return;
    known.add(number);
    const { facts, uses, answers: own } = noted[number]!;
    for (const fact of facts) told.add(`fact ${fact}`);
    for (const { name, key, said, from } of own.map((answer) => answers[answer]!)) {
      told.add(`${name} ${key} ${said}`);
      go(from);
    }
    uses.forEach(go);
  };
  [asked, all].forEach(go);
  return [...told].sort();
}

it('two processes write the data folder that one writes, tell the same of it, and rest on as much', async () => {
  const [one, two] = await Promise.all(
    [false, true].map(async (divided) => {
      const { place, begun } = begin(`divided-${divided}`);
      createSealed(join(place, 'graph'), compile([...tinySources, question]));
      const order = { sheets: {}, site: 'https://bread.example', plan: plan(['pages']), divided };
      const data = (await begun.render(order)).get('data')!;
      const names = readdirSync(join(place, 'data')).sort();
      const bytes = names.map((name) => [name, sha256(readFileSync(join(place, 'data', name)))]);
      return { data, names, bytes, told: readFileSync(toldOf(place), 'utf8') };
    }),
  );
  expect(one!.names).toContain('answers.json');
  expect(two!.bytes).toEqual(one!.bytes);
  expect(JSON.parse(two!.told)).toEqual(JSON.parse(one!.told));
  expect(two!.data.notes.groups.flatMap(({ files }) => files).map(([path]) => path)).toEqual(
    one!.names.map((name) => `data/${name}`),
  );
  const asked = restingOn(one!.data, 'SHA256SUMS');
  expect(asked.length).toBeGreaterThan(150);
  for (const name of one!.names) expect(restingOn(two!.data, name), name).toEqual(expect.arrayContaining([...asked]));
});

it('where no page is to be made it asks nothing, and ends', async () => {
  const { place, begun } = begin('ends');
  while (!existsSync(join(place, 'loaded'))) await setTimeout(20);
  const made = await begun.render({ sheets: {}, site: 'https://collectors.example', plan: plan(['data', 'pages']) });
  expect([...made.keys()]).toEqual([]);
  expect(existsSync(join(place, 'asked'))).toBe(false);
});
