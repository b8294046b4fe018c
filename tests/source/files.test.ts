import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { report } from '../../src/compiler/problem.ts';
import { isOwn, readSources } from '../../src/site/content.ts';
import { content } from '../compiler/fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'sodiograph-files-'));
const put = (path: string, bytes: string | Uint8Array): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
};
const server = createServer();
beforeAll(async () => {
  for (const { path, text } of content().filter(isOwn)) put(path, text);
  await new Promise<void>((resolve) => server.listen(join(folder, 'materials/socket'), resolve));
  spawnSync('mkfifo', [join(folder, 'materials/pipe.md')]);
  symlinkSync('cu-foil.md', join(folder, 'materials/same-foil.md'));
  symlinkSync('..', join(folder, 'materials/loop'));
  put('materials/zn-foam.MD', 'x');
  put('materials/al-foam.markdown', 'x');
  put('concepts/notes.txt', 'x');
  put('notes.txt', 'x');
  put('materials/photo.png', 'x');
  put('materials/cu-foil.md~', 'x');
  put('materials/addresses.txt', 'x');
  put('pictures/a.svg', 'x');
  mkdirSync(join(folder, 'methods/folder.md'), { recursive: true });
  put('methods/.cvd.md', 'x');
  // Not content, and not a slip either.
  put('.git/HEAD.md', 'x');
  put('.DS_Store', 'x');
  mkdirSync(join(folder, 'strategies'));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('what is not read', () => {
  it('is said, one line each; hidden files are left alone', () => {
    expect(report(compile(readSources(folder)).problems, 'content').split('\n')).toEqual([
      'content/concepts/notes.txt:1:1 error only files ending in .md are read; rename it to notes.md (file-is-read)',
      'content/materials/addresses.txt:1:1 error only files ending in .md are read; rename it to addresses.md (file-is-read)',
      'content/materials/al-foam.markdown:1:1 error only files ending in .md are read; rename it to al-foam.md (file-is-read)',
      'content/materials/cu-foil.md~:1:1 error the file is not read: content is entries (.md), tables (.csv, .xlsx, .ods), queries/*.rq, mappings/*.csv, vocabulary/*.yaml, releases/*.txt and addresses.txt; move it out of the folder (file-is-read)',
      'content/materials/loop:1:1 error a symbolic link is not followed; put the file itself here (file-is-read)',
      'content/materials/photo.png:1:1 error the file is not read: content is entries (.md), tables (.csv, .xlsx, .ods), queries/*.rq, mappings/*.csv, vocabulary/*.yaml, releases/*.txt and addresses.txt; move it out of the folder (file-is-read)',
      'content/materials/pipe.md:1:1 error this is a pipe, not a file; remove it (file-is-read)',
      'content/materials/same-foil.md:1:1 error a symbolic link is not followed; put the file itself here (file-is-read)',
      'content/materials/socket:1:1 error this is a socket, not a file; remove it (file-is-read)',
      'content/materials/zn-foam.MD:1:1 error only files ending in .md are read; rename it to zn-foam.md (file-is-read)',
      'content/methods/.cvd.md:1:1 error a hidden file is not read; take the full stop from its name, or move it away (file-is-read)',
      'content/methods/folder.md:1:1 error this is a folder, and an entry is a file; move what it holds, or rename it (file-is-read)',
      'content/notes.txt:1:1 error the file is not read: content is entries (.md), tables (.csv, .xlsx, .ods), queries/*.rq, mappings/*.csv, vocabulary/*.yaml, releases/*.txt and addresses.txt; move it out of the folder (file-is-read)',
      'content/pictures/a.svg:1:1 error the file is not read: content is entries (.md), tables (.csv, .xlsx, .ods), queries/*.rq, mappings/*.csv, vocabulary/*.yaml, releases/*.txt and addresses.txt; move it out of the folder (file-is-read)',
    ]);
  });

  it('is said of a file without the right to read it, and of one that is too long', () => {
    const small = join(folder, '.small');
    for (const { path, text } of content().filter(isOwn)) {
      mkdirSync(dirname(join(small, path)), { recursive: true });
      writeFileSync(join(small, path), text);
    }
    const refuse = (path: string): Uint8Array => {
      if (path.endsWith('dendrites.md')) throw Object.assign(new Error('no'), { code: 'EACCES' });
      return new TextEncoder().encode(content().find((source) => path.endsWith(source.path))!.text);
    };
    expect(report(compile(readSources(small, refuse)).problems, 'content')).toBe(
      'content/challenges/dendrites.md:1:1 error the file cannot be read (EACCES); give yourself the right to read it, or move it away (file-is-read)',
    );
    writeFileSync(join(small, 'materials/long.md'), 'x'.repeat(600_000));
    expect(report(compile(readSources(small)).problems, 'content')).toBe(
      'content/materials/long.md:1:1 error an entry has at most 524,288 bytes, this one 600,000; divide it into several entries (within-bounds)',
    );
  });
});
