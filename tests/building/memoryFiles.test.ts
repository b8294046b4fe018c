import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { codeOf, diskFiles, type Files } from '../../src/site/files.ts';
import { memoryFiles } from './memoryFiles.ts';

const paths = ['/a', '/b', '/a/a', '/a/b', '/b/a', '/a/a/a'];
const path = fc.constantFrom(...paths);
const operation = fc.oneof(
  fc.tuple(fc.constantFrom('real', 'list', 'read', 'flush', 'remove', 'removeFolder'), path),
  fc.tuple(fc.constant('makeFolder'), path),
  fc.tuple(fc.constant('write'), path, fc.constantFrom('one', 'another')),
  fc.tuple(fc.constantFrom('rename', 'copy'), path, path),
);

/** What an operation gave, or the code of its error. */
function tried(files: Files, root: string, [name, path, other]: readonly [string, string, string?]): unknown {
  const act = files[name as keyof Files] as (...parameters: readonly string[]) => unknown;
  try {
    const last = name === 'write' ? other! : root + other;
    const given = other === undefined ? act(root + path) : act(root + path, last);
    return typeof given === 'string' ? given.slice(root.length) : Buffer.isBuffer(given) ? String(given) : given;
  } catch (error) {
    // Which error comes first where two apply, and which it is of a folder, differs between systems; nothing depends on it.
    return ['copy', 'rename', 'remove'].includes(name) ? 'failed' : codeOf(error);
  }
}

/** What is at each path, with the error where looking fails. */
const seen = (files: Files, root: string): unknown =>
  paths.map((path) => {
    try {
      const looked = files.look(root + path);
      return looked && [looked.kind, looked.kind === 'file' ? String(files.read(root + path)) : ''];
    } catch (error) {
      return codeOf(error);
    }
  });

it('behaves as the disk does, errors included', () => {
  const root = mkdtempSync(join(diskFiles.real(tmpdir()), 'sodiograph-'));
  let runs = 0;
  try {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 25 }), (operations) => {
        runs += 1;
        const memory = memoryFiles();
        const base = `${root}/${runs}`;
        diskFiles.makeFolder(base);
        memory.makeFolder('/base');
        for (const each of operations) {
          expect(tried(memory, '/base', each), String(each)).toEqual(tried(diskFiles, base, each));
          expect(seen(memory, '/base')).toEqual(seen(diskFiles, base));
        }
      }),
      { numRuns: 100, seed: 1 },
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}, 120_000);
