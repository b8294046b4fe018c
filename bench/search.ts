import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { browserField } from '../src/field/browserField.ts';
import { readField } from '../src/field/read.ts';
import { compositionKey } from '../src/search/composition.ts';
import type { StoredFacts } from '../src/search/facts/factFile.ts';
import { correct } from '../src/search/finding/correction.ts';
import { findNames } from '../src/search/finding/findNames.ts';
import { indexNames } from '../src/search/finding/nameIndex.ts';
import { nearestNames } from '../src/search/finding/nearest.ts';
import { formulas, readings } from '../src/search/formulas.ts';
import { indexSite } from '../src/search/indexing/indexSite.ts';
import { knownWords } from '../src/search/knownWords.ts';
import { fromRow, toRow, type NameFile, type NameRecord } from '../src/search/records.ts';
import { readSources } from '../src/site/content.ts';
import { siteServer } from '../src/site/server.ts';
import { launchBrowser } from '../tests/site/launch.ts';
import { putSearchPage, typeQueries } from './searchPage.ts';

/**
 * Times the search on synthetic entries: `npm run bench:search -- [entries] [--text] [--page=SITE]`, 10,000 by default. Names and
 * formulas in this process; with `--text` also the full text, in a browser on an index of as many pages; with the folder of a
 * built site also its search page, on that index, from the last key to what is shown.
 */
const count = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 10_000);
const built = process.argv.find((word) => word.startsWith('--page='))?.slice('--page='.length);
const field = browserField(readField(readSources('content')).field);
const withText = built !== undefined || process.argv.includes('--text');

// A small generator with a fixed seed: the same entries at every run.
let seed = 589;
const draw = (most: number): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  // The low digits of such a generator repeat early.
  return Math.floor((seed / 2 ** 32) * most);
};
const metals = ['Cu', 'Al', 'Ni', 'Zn', 'Sn', 'Sb', 'Bi', 'Au', 'Ag', 'Fe', 'Co', 'Ti', 'In', 'Ga', 'Pb', 'Mo'];
const stems = ['nano', 'meso', 'sodio', 'hetero', 'electro', 'thermo', 'photo', 'magneto', 'micro', 'macro'];
const ends = [
  'sheets',
  'wires',
  'phase',
  'layer',
  'deposition',
  'gradient',
  'barrier',
  'skeleton',
  'coating',
  'interphase',
];
const syllables = [
  'ba',
  'cor',
  'dal',
  'fen',
  'gri',
  'hol',
  'kem',
  'lun',
  'mor',
  'nit',
  'pol',
  'ras',
  'sel',
  'tam',
  'vor',
  'zin',
];
const pick = <Item>(list: readonly Item[]): Item => list[draw(list.length)]!;
const word = (): string => Array.from({ length: 2 + draw(3) }, () => pick(syllables)).join('');
const formula = (): string => `${pick(metals)}${2 + draw(9)}${pick(metals)}${2 + draw(9)}`;
const capitals = [...'ABCDEFGHIKLMNOPRSTVW'];
const character = (): string => String.fromCodePoint(0x4e00 + draw(3000));
const records: readonly NameRecord[] = Array.from({ length: count }, (_, entry) => {
  const phase = formula();
  return {
    kind: 'materials',
    slug: `entry-${entry}`,
    title: `${phase}-${word()}@${pick(metals)}`,
    names: [
      phase,
      `${word()} ${pick(stems)}${pick(ends)}`,
      `${pick(metals)} ${word()} ${pick(ends)}`,
      `[${entry}]`,
      `${pick(capitals)}${pick(capitals)}-${pick(capitals)}F`,
      `${character()}${character()}集流体`,
    ],
    own: [...new Set(phase.match(/[A-Z][a-z]?/g))].sort(),
    carried: [pick(metals)],
    weight: draw(8),
    compositions: readings(phase).slice(0, 1).map(compositionKey),
  };
});

const noFacts: StoredFacts = { relations: [], groups: [], wrongs: [], facts: [], stated: [] };
const json = JSON.stringify({ field, names: records.map(toRow) });
let start = performance.now();
const index = indexNames(field, (JSON.parse(json) as NameFile).names.map(fromRow), formulas);
console.log(
  `${count} entries, ${index.names.length} names, names.json ${kilobytes(json)} compressed; index made in ${(performance.now() - start).toFixed(0)} ms`,
);

const asked = records
  .filter((_, place) => place % Math.ceil(count / 100) === 0)
  .flatMap(({ title, names }) => [title, names[0]!, names[1]!.slice(0, 9), typo(names[1]!)]);
const queries = [
  ...asked,
  ...['Cu6Sn5', 'Na-Bi', 'Cu-*-Sn', 'xyzzy', 'nano', 'a', '集流体', 'what does the nanosheets layer do in a cell'],
  'Longitudinally eletcrodeposited nanowries colectors with heterophase barriers and sodiosphilic layerrs on foil',
];
/** Milliseconds for each of the queries, the best of three rounds: what else runs on the machine is not the search. */
const timesOf = (ask: (query: string) => void): readonly number[] => {
  const rounds = [1, 2, 3].map(() =>
    queries.map((query) => {
      start = performance.now();
      ask(query);
      return performance.now() - start;
    }),
  );
  return queries.map((_, place) => Math.min(...rounds.map((times) => times[place]!)));
};
report(
  'names and formulas',
  timesOf((query) => findNames(index, query)),
  50,
);
const known = knownWords(index.vocabulary);
report(
  'slips put right',
  timesOf((query) => correct(index, known, query)),
  50,
);
report(
  'nearest names, where nothing is found',
  timesOf((query) => nearestNames(index, query)),
  50,
);

if (withText) await benchText();

/** Builds pages of 250 words, indexes them as the build does, and searches them in a browser. */
async function benchText(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sodiograph-bench-'));
  try {
    mkdirSync(join(folder, 'search'));
    writeFileSync(join(folder, 'search', 'names.json'), json);
    writeFileSync(join(folder, 'search', 'facts.json'), JSON.stringify(noFacts));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>bench</title>');
    for (const { slug, title, names } of records) {
      mkdirSync(join(folder, 'materials', slug), { recursive: true });
      const text = Array.from({ length: 250 }, () => (draw(4) === 0 ? pick(stems) + pick(ends) : word())).join(' ');
      writeFileSync(
        join(folder, 'materials', slug, 'index.html'),
        `<html><body><main><article data-pagefind-body><h1>${title}</h1><p id="p1">${names.join(', ')} sodium metal anode ${text}</p></article></main></body></html>`,
      );
    }
    start = performance.now();
    await indexSite(folder);
    putCode(join(folder, 'code', 'searchText.js'));
    console.log(`full text of ${count} pages indexed in ${((performance.now() - start) / 1000).toFixed(1)} s`);
    const server = siteServer(folder);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const browser = await launchBrowser();
    const page = await browser.newPage();
    const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    await page.goto(root);
    const term = (): string => `${pick(stems)}${pick(ends)}`;
    const terms = (words: number): readonly string[] =>
      Array.from({ length: 12 }, () => Array.from({ length: words }, term).join(' '));
    /** Times each query once its parts of the index are loaded; says on how many pages the answers are, so that an empty one is seen. */
    const ask = async (what: string, queries: readonly string[], typed = false): Promise<void> => {
      const answers = await page.evaluate(
        async ([list, byWord]) => {
          const address = '/code/searchText.js';
          const { searchText } = (await import(address)) as typeof import('../src/islands/search/text.ts');
          const answers: { readonly time: number; readonly pages: number }[] = [];
          for (const query of list) {
            await searchText(query);
            const words = query.split(' ');
            const begun = byWord ? words.map((_, at) => words.slice(0, at + 1).join(' ')) : [query];
            for (const asked of begun) {
              const start = performance.now();
              const { length: pages } = (await searchText(asked)).hits;
              answers.push({ time: performance.now() - start, pages });
            }
          }
          return answers;
        },
        [queries, typed] as const,
      );
      const pages = answers.map((answer) => answer.pages);
      report(
        `full text, warm, ${what}, on ${Math.min(...pages)} to ${Math.max(...pages)} pages`,
        answers.map(({ time }) => time),
        200,
      );
    };
    await ask('one word', terms(1));
    await ask(
      'a word half typed',
      terms(1).map((word) => word.slice(0, -2)),
    );
    await ask('three words typed one by one', terms(3), true);
    await ask('three words pasted', terms(3));
    await ask('eight words pasted', terms(8));
    await ask('words of every page', ['sodium', 'sodium metal anode']);
    if (built !== undefined) {
      putSearchPage(built, folder);
      const queries = [...terms(1), ...terms(3), ...terms(1).map((word) => word.slice(0, -2)), 'sodium metal anode'];
      const answers = await typeQueries(browser, root, queries);
      report(
        'search page, names after the last key',
        answers.map(({ names: time }) => time),
        50,
      );
      report(
        'search page, full text after the last key, warm',
        answers.map(({ text: time }) => time),
        200,
      );
      console.log(`the last answer: ${answers.at(-1)!.status}`);
    }
    await browser.close();
    server.close();
    server.closeAllConnections();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The full-text search of the site as one module for a browser. */
function putCode(outfile: string): void {
  const source = join(import.meta.dirname, '..', 'src', 'islands', 'search', 'text.ts');
  buildSync({ entryPoints: [source], outfile, bundle: true, format: 'esm' });
}

/** Prints times in milliseconds, and whether the slowest is within `most`. */
function report(what: string, spent: readonly number[], most: number): void {
  const sorted = spent.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(1);
  const slowest = sorted.at(-1)!;
  console.log(
    `${what}: median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, slowest ${slowest.toFixed(1)} ms of ${spent.length} (at most ${most} ms: ${slowest <= most ? 'met' : 'MISSED'})`,
  );
  if (slowest > most) process.exitCode = 1;
}

function typo(name: string): string {
  const place = 1 + draw(Math.max(1, name.length - 3));
  return name.slice(0, place) + name[place + 1] + name[place] + name.slice(place + 2);
}

function kilobytes(text: string): string {
  return `${Math.round(gzipSync(text).length / 1000)} kB`;
}
