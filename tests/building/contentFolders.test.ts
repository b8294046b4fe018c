import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { takeLock } from '../../src/site/lock.ts';
import { thisMachine } from '../../src/site/machine.ts';
import { call, start, type Called, type Command } from '../commands/call.ts';

const tiny = 'tests/field/tiny/content';
const work = mkdtempSync(join(tmpdir(), 'folders-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const other = join(work, 'text.txt');
writeFileSync(other, 'Words that nobody else has written in this order before or since.\n');

const env = { SODIOGRAPH_CONTENT: undefined, CROSSREF_URL: 'http://127.0.0.1:1' };
const run = (name: Command, ...words: readonly string[]): Promise<Called> => call(name, words, { env });

describe('a content folder', () => {
  it.each([
    ['check', ['--content', tiny], 0, '12 files: 8 entries'],
    ['check', [tiny], 0, '12 files: 8 entries'],
    ['coverage', ['--content', tiny], 0, 'doughs'],
    ['coverage', [tiny], 0, 'doughs'],
    ['migrate', ['--content', tiny], 0, `0 files changed in ${tiny}.`],
    ['migrate', [tiny], 0, `0 files changed in ${tiny}.`],
    ['wording', [other, '--content', tiny], 0, `compared with ${other}: 0 shared runs`],
    // Nobody answers, but the works that it would ask for are those of the folder.
    ['crossref', ['1', '--content', tiny], 1, 'Crossref at http://127.0.0.1:1 cannot be reached'],
    ['crossref', ['--content', tiny, '--confirm', '9=10.1234/x'], 1, 'no reference has the number 9'],
  ] as const)(
    'is taken by %s with %j',
    async (name, words, status, said) => {
      const result = await run(name, ...words);
      expect(result.printed).toContain(said);
      expect(result.status).toBe(status);
    },
    120_000,
  );

  it.each([
    ['check', [work + '/none'], `${work}/none is not a folder`],
    ['coverage', ['--content', work + '/none'], `${work}/none is not a folder`],
    ['migrate', ['a', 'b'], '“b” is one word too many: name one content folder.'],
    ['wording', [], 'usage: npm run check:wording -- FILE [--content DIR]'],
    ['crossref', ['--content', work + '/none'], `${work}/none is not a folder`],
    ['release', ['1.0.0', '--content', work + '/none'], `${work}/none is not a folder`],
    ['build', ['--content', work + '/none', '--out', work + '/site'], `There is no content folder ${work}/none`],
  ] as const)(
    'that is not there is named by %s in one line',
    async (name, words, line) => {
      const { status, printed } = await run(name, ...words);
      expect(printed.startsWith(line), printed).toBe(true);
      expect(printed.trim().split('\n')).toHaveLength(1);
      expect(status).toBe(1);
    },
    120_000,
  );

  it('that is not there is named while another build runs', async () => {
    // That build may be a real one, of another test.
    const lock = await takeLock(thisMachine(), '.build/lock', new AbortController().signal);
    try {
      const words = ['--content', join(work, 'none'), '--out', join(work, 'site')];
      const { printed } = await start('build', words, { env });
      expect(printed).toBe(`There is no content folder ${work}/none: name one with --content or SODIOGRAPH_CONTENT.\n`);
    } finally {
      lock.release();
    }
  }, 600_000);
});
