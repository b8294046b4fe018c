import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/site/files.ts';
import { markerOf, writeMarker } from '../../src/site/marker.ts';
import { call } from '../commands/call.ts';
import { textsIn, writeTexts } from './place.ts';

// All in a folder that holds nothing of value: what these commands must not do is delete.
const root = mkdtempSync(join(diskFiles.real(tmpdir()), 'sodiograph-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const current = join(root, 'current');
const mine = { 'current/notes.txt': 'mine', 'current/content/index.md': 'mine', 'beside.txt': 'mine' };
beforeEach(() => {
  rmSync(root, { recursive: true });
  mkdirSync(root);
  writeTexts(diskFiles, root, mine);
});

const command = (name: string): string => resolve('src/commands', `${name}.ts`);
const environment = ({ PATH, ...rest }: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'] ?? PATH,
  // What Node keeps of the program for all tests: it comes up in half the time.
  NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
  HOME: '/nobody/has/this/home',
  ...rest,
});

/** The same for what is called in this process: all that is here besides is not there. */
const bare = (rest: Readonly<Record<string, string>>): Readonly<Record<string, string | undefined>> => ({
  ...Object.fromEntries(Object.keys(process.env).map((variable) => [variable, undefined])),
  ...environment(rest),
});

describe('npm run', () => {
  it.each([
    [
      'start',
      { SODIOGRAPH_OUT: '' },
      'SODIOGRAPH_OUT is empty: set it to a folder for the site alone, such as dist; or leave it out.',
    ],
    [
      'build',
      { SODIOGRAPH_OUT: '' },
      'SODIOGRAPH_OUT is empty: set it to a folder for the site alone, such as dist; or leave it out.',
    ],
    [
      'build',
      { SODIOGRAPH_OUT: '.' },
      `A site cannot be built in ${current}: it is the current folder. Name a folder of its own, such as dist, with --out or SODIOGRAPH_OUT.`,
    ],
    [
      'build',
      { SODIOGRAPH_OUT: '..' },
      `A site cannot be built in ${root}: it contains the current folder. Name a folder of its own, such as dist, with --out or SODIOGRAPH_OUT.`,
    ],
    [
      'build',
      { SODIOGRAPH_OUT: '/' },
      'A site cannot be built in /: it is the root of a file system. Name a folder of its own, such as dist, with --out or SODIOGRAPH_OUT.',
    ],
    [
      'build',
      { SODIOGRAPH_OUT: 'content' },
      `A site cannot be built in ${current}/content: it is the content folder. Name a folder of its own, such as dist, with --out or SODIOGRAPH_OUT.`,
    ],
    [
      'build',
      { SITE_URL: 'ftp://x' },
      'SITE_URL is “ftp://x”, which is no web address: set it to the address of the published site, such as https://example.org/review; or leave it out.',
    ],
  ] as const)(
    '%s with %o touches nothing and says in one line what to set',
    async (name, odd, line) => {
      const { status, stdout, stderr } = await call(name, [], { cwd: current, env: bare(odd) });
      expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: `${line}\n` });
      expect(textsIn(diskFiles, root)).toEqual(mine);
    },
    120_000,
  );
});

/** Serves what is in the current folder; gives what is printed until the address is. */
function serve(words: readonly string[] = []): { readonly process: ChildProcess; readonly printed: Promise<string> } {
  const child = spawn(process.execPath, [command('serve'), ...words], { cwd: current, env: environment({}) });
  let text = '';
  const printed = new Promise<string>((done) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part: string) => {
        text += part;
        if (text.includes('(Ctrl-C stops)')) done(text);
      });
    child.on('close', () => done(text));
  });
  return { process: child, printed };
}

function makeSite(folder: string, text: string): void {
  writeTexts(diskFiles, folder, { 'index.html': text });
  writeMarker(diskFiles, folder, markerOf(diskFiles, folder));
}

describe('npm run serve', () => {
  it('brings back the site that a killed build took away, and says so', async () => {
    makeSite(join(current, 'dist.previous'), 'the site');
    const { process, printed } = serve(['--port', '0']);
    const address = /http:\S+/.exec(await printed)![0];
    expect(await printed).toBe(
      `A build was killed as it put its site in place: dist is the site before it again.\nThe site is served at ${address} (Ctrl-C stops)\n`,
    );
    expect(await (await fetch(address)).text()).toBe('the site');
    process.kill('SIGINT');
    expect(await new Promise((done) => process.once('close', (_, signal) => done(signal)))).toBe('SIGINT');
    expect(textsIn(diskFiles, current)).toMatchObject({ 'dist/index.html': 'the site', 'notes.txt': 'mine' });
  }, 120_000);

  it('takes the next free port', async () => {
    makeSite(join(current, 'dist'), 'the site');
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => other.once('listening', done));
    const { port } = other.address() as AddressInfo;
    const { process, printed } = serve(['--port', String(port)]);
    const address = new URL(/http:\S+/.exec(await printed)![0]);
    expect(Number(address.port)).toBeGreaterThan(port);
    process.kill();
    other.close();
  }, 120_000);

  it.each([
    [[], 'There is no built site dist yet; run “npm start” or “npm run build” first.'],
    [
      ['--port', 'x'],
      '--port is “x”, which is no port: set it to a number from 0 to 65535, such as 4321; or leave it out.',
    ],
    [
      ['--host', '192.0.2.1'],
      'HOST is “192.0.2.1”, which is not this machine: set it to one of its addresses, such as 127.0.0.1.',
    ],
    [
      ['--host', 'no-such-host.invalid'],
      'HOST is “no-such-host.invalid”, which is not this machine: set it to one of its addresses, such as 127.0.0.1.',
    ],
  ] as const)(
    'with %j says in one line what to do',
    async (words, line) => {
      if (words.length > 0) makeSite(join(current, 'dist'), 'the site');
      const { status, printed } = await call('serve', words, { cwd: current, env: bare({}) });
      expect(printed).toBe(`${line}\n`);
      expect(status).toBe(1);
    },
    120_000,
  );
});
