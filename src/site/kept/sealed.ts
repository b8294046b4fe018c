import { hash, randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Begins every file of ours here; the digest of the rest follows. */
const mark = Buffer.from('kept by a build, 1\n');
const digestLength = 20;

const digestOf = (bytes: Uint8Array): Buffer => hash('sha1', bytes, 'buffer');

/** A value that was written to a file; undefined where there is none, or none that is whole and ours. */
export function readSealed(path: string): unknown {
  try {
    const bytes = readFileSync(path);
    const from = mark.length + digestLength;
    if (!bytes.subarray(0, mark.length).equals(mark)) return undefined;
    const content = bytes.subarray(from);
    return bytes.subarray(mark.length, from).equals(digestOf(content)) ? deserialize(content) : undefined;
  } catch {
    // A cache that cannot be read is one that is not there.
    return undefined;
  }
}

/** Writes a value to a file that is not there yet; throws where one is, whatever it is. */
export function createSealed(path: string, value: unknown): void {
  const content = serialize(value);
  const file = openSync(path, 'wx');
  try {
    // Not as one: of a large graph a copy would take as much room again.
    for (const piece of [mark, digestOf(content), content]) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}

/** Writes a value to a file, whole or not at all; where that cannot be done it is done without. Gives whether it is there. */
export function writeSealed(path: string, value: unknown): boolean {
  const part = `${path}.${randomBytes(6).toString('hex')}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    createSealed(part, value);
    renameSync(part, path);
    return true;
  } catch {
    try {
      rmSync(part, { force: true });
    } catch {
      // There is nothing to remove where nothing could be written.
    }
    return false;
  }
}
