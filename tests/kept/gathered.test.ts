import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { gatherProgram } from '../../src/site/gathered/gather.ts';
import { gatheredFile } from '../../src/site/gathered/stand.ts';
import { diskFiles } from '../../src/site/files.ts';

const root = mkdtempSync(join(diskFiles.real(tmpdir()), 'gathered-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const [project, kept] = [join(root, 'project'), join(root, 'kept')];
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
};
/** Long after all files were written. */
const later = (): number => Date.now() + 60_000;
const gather = (now = later()): Promise<void> => gatherProgram(project, kept, now);
const taken = (entry = 'commands/say'): string | undefined => gatheredFile(entry, project, kept);

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  put('package.json', '{ "type": "module" }');
  put('package-lock.json', '{}');
  put('src/words.ts', "export const words: string = 'bread';\n");
  put(
    'src/commands/other.ts',
    "export const main = (): void => console.log('other');\nif (import.meta.main) main();\n",
  );
  put(
    'src/commands/say.ts',
    "import { words } from '../words.ts';\nimport { main as other } from './other.ts';\n" +
      'export const main = (): void => console.log(words, typeof other, import.meta.dirname, import.meta.url, process.argv[2]);\n' +
      'if (import.meta.main) main();\n',
  );
  for (const program of ['apart/run', 'data/run', 'program/render'])
    put(`src/site/${program}.ts`, `console.log('${program}');\n`);
});

describe('a program that is gathered in few files', () => {
  it('says what it says as it stands, of where it stands too', async () => {
    await gather();
    const started = (file: string): string => spawnSync(process.execPath, [file, 'crumb'], { encoding: 'utf8' }).stdout;
    const said = started(join(project, 'src/commands/say.ts'));
    expect(said).toContain('bread function');
    expect(taken()).toMatch(/say\.mjs$/);
    expect(started(taken()!)).toBe(said);
    expect(started(taken('site/data/run')!)).toBe('data/run\n');
  });

  it('is not taken once a file is another, whatever is done to its size and time', async () => {
    await gather();
    expect(taken()).toBeDefined();
    const file = join(project, 'src/words.ts');
    const { atime, mtime, size } = statSync(file);
    writeFileSync(file, readFileSync(file, 'utf8').replace('bread', 'crumb'));
    utimesSync(file, atime, mtime);
    expect(statSync(file).size).toBe(size);
    expect(taken()).toBeUndefined();
    await gather();
    expect(readFileSync(taken()!, 'utf8')).toContain('crumb');
  });

  it.each([
    ['a file more', () => put('src/field/more.ts', '')],
    ['a file less', () => rmSync(join(project, 'src/site/data/run.ts'))],
    ['other packages', () => put('package-lock.json', '{ }')],
    ['packages put in place anew', () => put('node_modules/.package-lock.json', '{}')],
  ])('is not taken with %s', async (_, change) => {
    await gather();
    change();
    expect(taken()).toBeUndefined();
  });

  it('is not taken where it is not whole, and then made anew', async () => {
    await gather();
    const file = taken()!;
    const whole = readFileSync(file, 'utf8');
    for (const broken of ['', whole.slice(0, -9), `${whole} `]) {
      writeFileSync(file, broken);
      expect(taken()).toBeUndefined();
      await gather();
      expect(readFileSync(taken()!, 'utf8')).toBe(whole);
    }
    writeFileSync(join(dirname(dirname(file)), 'about.json'), '{"entries":');
    expect(taken()).toBeUndefined();
  });

  it('is not kept of files that changed a moment ago', async () => {
    // By their own times, however late this process comes to it.
    await gather(statSync(join(project, 'src/site/program/render.ts')).ctimeMs + 1_000);
    expect(taken()).toBeUndefined();
  });

  it('is not kept where the program is broken, and nothing of it stays', async () => {
    put('src/words.ts', 'export const words = ;');
    await gather();
    expect(taken()).toBeUndefined();
    expect(readdirSync(kept)).toEqual([]);
  });
});
