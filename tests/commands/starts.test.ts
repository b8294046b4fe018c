import { beforeAll, expect, it } from 'vitest';
import { gatherProgram } from '../../src/site/gathered/gather.ts';
import { call, start, type Command } from './call.ts';

/** Each command that other tests only call, and a way to have it say a line. Those that they start are `check`, `serve` and `release`. */
const rows: readonly (readonly [Command, readonly string[], string])[] = [
  ['build', ['--site', 'x'], '--site is “x”, which is no address'],
  ['compareEntries', ['a'], 'usage: npm run compare:entries -- A B'],
  ['coverage', ['tests/none'], 'tests/none is not a folder'],
  ['crossref', ['--write'], '“--write” is not understood; usage: '],
  ['import', ['refs.txt'], 'usage: npm run import -- FILE.bib (or .ris, or .json for CSL-JSON)'],
  ['migrate', ['a', 'b'], '“b” is one word too many: name one content folder.'],
  ['new', ['materials'], 'usage: npm run new -- KIND ID'],
  ['outcomes', ['refs.txt'], 'usage: npm run outcomes -- FILE.xlsx'],
  ['start', ['--port', 'x'], '--port is “x”, which is no port'],
  ['wording', [], 'usage: npm run check:wording -- FILE'],
];

// As after a build.
beforeAll(() => gatherProgram());

it.each(rows)('%s is a program that says what it says when it is called', async (name, words, line) => {
  const started = await start(name, words);
  expect(started).toEqual({ status: 1, stdout: '', stderr: started.printed, printed: started.printed });
  expect(started.stderr.startsWith(line), started.stderr).toBe(true);
  expect(await call(name, words)).toEqual(started);
});
