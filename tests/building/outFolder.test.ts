import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../src/site/buildSite.ts';
import { diskFiles } from '../../src/site/files.ts';
import { thisMachine } from '../../src/site/machine.ts';
import { realPath, refusal } from '../../src/site/outFolder.ts';
import { refuseProject } from '../../src/site/projectFolder.ts';

const root = mkdtempSync(join(diskFiles.real(tmpdir()), 'sodiograph-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const at = (path: string): string => join(root, path);
for (const folder of ['home/me/review/src', 'home/me/review/node_modules', 'data/content', 'checkout/.git', 'full'])
  mkdirSync(at(folder), { recursive: true });
writeFileSync(at('file'), '');
writeFileSync(at('full/notes.txt'), 'mine');
symlinkSync('home/me/review', at('link-to-project'));
symlinkSync('data', at('link-to-data'));
symlinkSync('full', at('link-to-full'));
symlinkSync('nowhere', at('dangling'));
const guarded = {
  project: at('home/me/review'),
  content: at('data/content'),
  home: at('home/me'),
  current: at('home/me/review'),
};
const why = (path: string): string | undefined => refusal(diskFiles, realPath(diskFiles, path), guarded);

describe('a site is never built in', () => {
  it.each([
    ['/', 'is the root of a file system'],
    [root, 'contains the project'],
    [at('home'), 'contains the project'],
    [at('home/me'), 'is the home folder'],
    [at('home/me/review'), 'is the project'],
    [at('home/me/review/'), 'is the project'],
    [at('home/me/review/src/../../review'), 'is the project'],
    [at('link-to-project'), 'is the project'],
    [at('link-to-project/src'), 'lies in src, which is part of the project'],
    [at('home/me/review/src/new'), 'lies in src, which is part of the project'],
    [at('home/me/review/tests'), 'lies in tests, which is part of the project'],
    [at('home/me/review/node_modules/x'), 'lies in node_modules, which is part of the project'],
    [at('home/me/review/.git'), 'lies in .git, which is part of the project'],
    [at('data'), 'contains the content folder'],
    [at('link-to-data'), 'contains the content folder'],
    [at('data/content'), 'is the content folder'],
    [at('data/content/site'), 'lies in the content folder'],
    [at('link-to-data/content/site'), 'lies in the content folder'],
    [at('checkout'), 'is a git checkout'],
    [at('checkout/.git/site'), 'lies in a folder .git'],
    [at('elsewhere/node_modules/site'), 'lies in a folder node_modules'],
    [at('file'), 'is not a folder'],
  ])('%s: it %s', (path, reason) => {
    expect(why(path)).toBe(reason);
  });

  it.runIf(process.platform === 'linux')('/proc: it is a mount point', () => {
    expect(why('/proc')).toBe('is a mount point');
  });

  it('the home folder, wherever the project is', () => {
    const elsewhere = { ...guarded, project: at('full'), current: at('full') };
    expect(refusal(diskFiles, at('home/me'), elsewhere)).toBe('is the home folder');
    expect(refusal(diskFiles, at('home'), elsewhere)).toBe('contains the home folder');
  });
});

describe('a site may be built in', () => {
  it.each([
    at('dist'),
    at('home/me/review/dist'),
    at('home/me/review/.build/site'),
    at('data/content-site'),
    at('a/b/c'),
  ])('%s', (path) => {
    expect(why(path)).toBeUndefined();
  });
});

describe('realPath', () => {
  it('follows links in the part of a path that exists', () => {
    expect(realPath(diskFiles, at('link-to-data/new/site'))).toBe(at('data/new/site'));
    expect(realPath(diskFiles, at('link-to-full'))).toBe(at('full'));
  });

  it('says where a link leads nowhere or a file is in the way', () => {
    expect(() => realPath(diskFiles, at('dangling'))).toThrow(/ENOENT/);
    expect(() => realPath(diskFiles, at('dangling/site'))).toThrow(/ENOENT/);
    expect(() => realPath(diskFiles, at('file/site'))).toThrow(/ENOTDIR/);
  });
});

describe('a build by way of a link', () => {
  const order = (out: string) => ({
    out,
    keep: [],
    guarded,
    render: async (folder: string) => {
      mkdirSync(folder);
      writeFileSync(join(folder, 'index.html'), 'built');
      return new Map();
    },
  });

  it('stops at what is in the folder that the link leads to', async () => {
    await expect(buildSite(thisMachine(), order(at('link-to-full')), new AbortController().signal)).rejects.toThrow(
      /holds a file that no build wrote: notes\.txt/,
    );
    expect(diskFiles.read(at('full/notes.txt')).toString()).toBe('mine');
  });

  it('replaces the folder, and leaves the link', async () => {
    mkdirSync(at('real'));
    symlinkSync('real', at('link'));
    for (let build = 0; build < 2; build += 1)
      await buildSite(thisMachine(), order(at('link')), new AbortController().signal);
    expect(diskFiles.look(at('link'))!.kind).toBe('link');
    expect(diskFiles.read(at('real/index.html')).toString()).toBe('built');
  });
});

describe('refuseProject', () => {
  it.each(['a#b', 'a?b', '100%', 'a%20b', "it's", 'a"b', 'a*b', 'a:b', 'a\nb'])('refuses %j', (name) => {
    expect(() => refuseProject(`/home/${name}/project`)).toThrow(/has ".+" in its path, where Astro cannot build/);
  });

  it.each(['a b', 'Natrium–Anode', '钠', 'a&b;c=d', '(1)', '[2]', '{3}', 'a@b', 'a$b', 'a~b', '.a', 'é'])(
    'lets %j pass',
    (name) => {
      expect(() => refuseProject(`/home/${name}/project`)).not.toThrow();
    },
  );
});
