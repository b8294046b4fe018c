import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/site/files.ts';
import { call, type Called } from '../commands/call.ts';
import { content } from '../compiler/fixture.ts';

const right = {
  DOI: '10.1000/right',
  title: ['A tin layer on <i>Na</i>'],
  author: [{ family: 'Worker', given: 'Bea' }, { family: 'Second', given: 'Ann' }, { name: 'The X Consortium' }],
  'container-title': ['Journal Small'],
  issued: { 'date-parts': [[2021, 5]] },
  volume: '7',
  page: '2-9',
};
const wrong = { DOI: '10.1000/wrong', author: [{ family: 'Else' }], 'container-title': ['Other'], volume: '1' };
const asked: string[] = [];

/** Crossref in small: every search finds a wrong record and a right one. */
const server = createServer((request, response) => {
  asked.push(request.url!);
  response.end(JSON.stringify({ status: 'ok', message: { items: [wrong, right] } }));
});
const root = mkdtempSync(join(diskFiles.real(tmpdir()), 'sodiograph-import-'));
const folder = join(root, 'content');
let crossref = '';
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  crossref = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true, force: true });
});

function put(path: string, text: string): string {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  return join(root, path);
}
for (const { path, text } of content().filter((source) => !source.path.startsWith('presets/')))
  put(`content/${path}`, text);

const run = (...words: readonly string[]): Promise<Called> => call('import', ['--content', folder, ...words]);

const record = (more: string): string =>
  `@article{a,\n author={Worker, B. and others}, journal={J. Small}, year={2021}, volume={7}, pages={2--9}${more}}\n`;

describe('npm run import', () => {
  it('asks nobody unless it is told whom, and shows faults with file and line', async () => {
    const file = put('bad.bib', `\n${record(', doi={none}')}`);
    const { status, stdout, stderr } = await run(file);
    expect([status, stdout, asked]).toEqual([1, '', []]);
    expect(stderr).toBe(
      `${file}:2 the record a has “none” as its DOI; a DOI begins with 10. and a number\nOne fault; nothing was written.\n`,
    );
  });

  it('takes the file as it is where nobody answers', async () => {
    const file = put('offline.bib', record('').replace('2021', '2019'));
    const closed = createServer();
    await new Promise<void>((ready) => closed.listen(0, '127.0.0.1', ready));
    const address = `http://127.0.0.1:${(closed.address() as AddressInfo).port}`;
    await new Promise((end) => closed.close(end));
    const { status, stdout } = await run(file, '--crossref', address);
    expect(status).toBe(0);
    expect(stdout).toContain(
      `Crossref at ${address} cannot be reached (ECONNREFUSED); works are taken as the file gives them.\n`,
    );
    expect(readFileSync(join(folder, 'references/worker-2019-2.md'), 'utf8')).toContain('doi-status: unknown');
  });

  it('completes what the file leaves out, shows it, and changes nothing of what it says', async () => {
    const { status, stdout } = await run(put('refs.bib', record('')), '--crossref', crossref);
    expect([status, asked.length]).toEqual([0, 1]);
    expect(stdout).toContain(`  + article-title: A tin layer on Na
  + doi: 10.1000/right
  - authors: B. Worker, et al.
  + authors: Bea Worker, Ann Second, The X Consortium
`);
    const made = readFileSync(join(folder, 'references/worker-2021-3.md'), 'utf8');
    expect(made).toContain('doi: "10.1000/right"\ndoi-status: verified\ndoi-note: "Crossref record, seen ');
    expect(made).toContain('journal: "J. Small"\n');
    expect(made).toContain('  - { organisation: "The X Consortium" }\n');
  });

  it.each([
    [[], 'usage: npm run import -- FILE.bib (or .ris, or .json for CSL-JSON)'],
    [['refs.txt'], 'usage: npm run import -- FILE.bib (or .ris, or .json for CSL-JSON)'],
    [['none.bib'], 'none.bib: it is not there (ENOENT)'],
  ])('says of %j in one line what is wrong', async (words, line) => {
    const { status, stdout, stderr } = await run(...words);
    expect([status, stdout, stderr]).toEqual([1, '', `${line}\n`]);
  });
});
