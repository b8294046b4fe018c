import { isOwn } from '../../src/site/content.ts';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { readSources } from '../../src/site/content.ts';
import { call } from '../commands/call.ts';
import { content, edited } from '../compiler/fixture.ts';

const right = {
  DOI: '10.1000/right',
  title: ['A tin layer: “sodiophilic”'],
  author: [{ family: 'Worker' }, { family: 'Second' }],
  'container-title': ['Journal Small'],
  issued: { 'date-parts': [[2020, 5]] },
  volume: '1',
  page: '2-9',
};
const wrong = { DOI: '10.1000/wrong', author: [{ family: 'Else' }], 'container-title': ['Other'], volume: '7' };
const asked: string[] = [];

/** Crossref in small: one search result, two records. */
const server = createServer((request, response) => {
  asked.push(request.url!);
  const { pathname } = new URL(request.url!, 'http://localhost');
  const doi = decodeURIComponent(pathname.replace(/^\/works\/?/, ''));
  const found = doi === '' ? { items: [wrong, right] } : [right, wrong].find(({ DOI }) => DOI === doi);
  response.statusCode = doi === '10.1000/broken' ? 503 : found ? 200 : 404;
  response.end(JSON.stringify({ status: 'ok', message: found }));
});
const folder = mkdtempSync(join(tmpdir(), 'crossref-'));
const file = join(folder, 'references/work-2020-1.md');
let crossref = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  crossref = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  asked.length = 0;
  const printed = edited('references/work-2020-1.md', 'year: 2020\n', 'year: 2020\nvolume: "1"\npages: "2–9"\n');
  for (const { path, text } of content(printed).filter(isOwn)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});

const run = async (words: readonly string[], url = crossref) => {
  const env = { CROSSREF_URL: url, CROSSREF_MAILTO: 'me@example.org', SODIOGRAPH_CONTENT: folder };
  const { status, stdout, stderr } = await call('crossref', words, { env });
  return { code: status, out: stdout, err: stderr };
};

describe('npm run crossref', () => {
  it('proposes the best record with what agrees, and writes nothing', async () => {
    const before = readFileSync(file, 'utf8');
    const { code, out } = await run(['1']);
    expect(code).toBe(0);
    expect(out).toContain('1  1.00  10.1000/right');
    expect(out).toContain('agrees in authors, year, journal, volume and pages');
    expect(out).toContain('1 references asked for, 1 with a likely match. Nothing was written.');
    expect(asked).toHaveLength(1);
    expect(new URL(asked[0]!, crossref).searchParams.get('query.bibliographic')).toContain('J. Small 1 (2020) 2.');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('asks for every reference without a verified DOI when no number is given', async () => {
    await run([]);
    expect(asked).toHaveLength(2);
  });

  it('writes what is confirmed into the front matter, and changes no other line', async () => {
    const before = readFileSync(file, 'utf8').split('\n');
    const { code, out } = await run(['--confirm', '1=https://doi.org/10.1000/right']);
    expect([code, out]).toEqual([0, expect.stringContaining('[1] 10.1000/right → ')]);
    const after = readFileSync(file, 'utf8').split('\n');
    expect(after.filter((line) => !before.includes(line))).toEqual([
      'doi: "10.1000/right"',
      'doi-status: verified',
      expect.stringMatching(
        /^doi-note: "Crossref record, seen \d{4}-\d\d-\d\d: Worker, Second\. A tin layer.* agrees in/,
      ),
    ]);
    expect(before.filter((line) => !after.includes(line))).toEqual(['doi-status: unknown']);
    const { graph } = compile(readSources(folder));
    const work = graph?.nodes.find(({ slug }) => slug === 'work-2020-1')?.bibliography;
    expect(work).toMatchObject({ doi: '10.1000/right', doiStatus: 'verified' });
  });

  it('replaces what an earlier confirmation wrote', async () => {
    await run(['--confirm', '1=10.1000/right']);
    const once = readFileSync(file, 'utf8');
    await run(['--confirm', '1=10.1000/right']);
    expect(readFileSync(file, 'utf8')).toBe(once);
  });

  it.each([
    ['the DOI of another work', ['--confirm', '1=10.1000/wrong'], /^\[1\] 10\.1000\/wrong is another work: Else/],
    ['a DOI that Crossref does not know', ['--confirm', '1=10.1000/none'], /^\[1\] Crossref knows no 10\.1000\/none/],
    ['a number without reference', ['--confirm', '77=10.1000/right'], /^no reference has the number 77/],
    ['what is no DOI', ['--confirm', '1=right'], /^“1=right” is not NUMBER=DOI; usage: /],
    ['nothing to confirm', ['--confirm'], /^nothing to confirm; usage: /],
    ['an unknown word', ['--write'], /^“--write” is not understood; usage: /],
    [
      'an answer that is an error',
      ['--confirm', '1=10.1000/broken'],
      /^Crossref at .* answered 503; nothing was written/,
    ],
  ])('refuses %s in one line and writes nothing', async (_, words, line) => {
    const before = readFileSync(file, 'utf8');
    const { code, err } = await run(words);
    expect(code).toBe(1);
    expect(err).toMatch(line);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('says in one line, without a stack, that Crossref is out of reach', async () => {
    // Nobody listens on port 1.
    const { code, out, err } = await run(['1'], 'http://127.0.0.1:1');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^Crossref at http:\/\/127\.0\.0\.1:1 cannot be reached \(.+\); nothing was written\.\n$/);
  });
});
