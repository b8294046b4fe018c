import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hashOfFile } from '../../src/site/kept/hashes.ts';

const folder = mkdtempSync(join(tmpdir(), 'hashes-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the digest of a file', () => {
  const piece = 256 * 1024;
  it.each([0, 1, piece - 1, piece, piece + 1, 3 * piece, 3 * piece + 7])(
    'of %d bytes is that of all of them',
    (size) => {
      const path = join(folder, `of-${size}`);
      const bytes = randomBytes(size);
      writeFileSync(path, bytes);
      expect(hashOfFile(path)).toBe(createHash('sha256').update(bytes).digest('hex'));
    },
  );

  it('takes no more memory where the file is long: data files of large reviews are as long as all else that is held', () => {
    const path = join(folder, 'long');
    const size = 16 * 1024 * 1024;
    writeFileSync(path, '');
    truncateSync(path, size);
    const before = process.memoryUsage().arrayBuffers;
    const hash = hashOfFile(path);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(size / 8);
    expect(hash).toBe(createHash('sha256').update(Buffer.alloc(size)).digest('hex'));
  });
});
