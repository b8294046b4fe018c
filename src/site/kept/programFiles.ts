import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { readSealed, writeSealed } from './sealed.ts';

/** Within so many milliseconds a file may be written twice and look the same, as in the index of Git. */
const soon = 2000;

/** How a file stood when it was read, and what it said. */
interface Known {
  readonly stand: string;
  readonly digest: string;
}

/** The digests of the files of a program, which builds ask for many times: a file is read again only where it stands otherwise. */
export interface ProgramFiles {
  /** Throws where there is no such file. */
  readonly digestOf: (path: string) => string;
  /** Keeps for other processes what was read of the files that are asked about now. */
  readonly keep: (paths: readonly string[]) => void;
}

/** What is known of files, by what another process left in the file `kept`; without one only this process knows. `now` is in milliseconds. */
export function programFiles(kept?: string, now = Date.now): ProgramFiles {
  let known: Map<string, Known> | undefined;
  let isNew = false;
  const read = (): Map<string, Known> | undefined =>
    kept === undefined ? undefined : (readSealed(kept) as Map<string, Known> | undefined);
  const all = (): Map<string, Known> => (known ??= read() ?? new Map<string, Known>());
  return {
    digestOf: (path) => {
      const { dev, ino, size, mtimeMs, ctimeMs } = statSync(path);
      const stand = `${dev} ${ino} ${size} ${mtimeMs} ${ctimeMs}`;
      const before = all().get(path);
      if (before?.stand === stand) return before.digest;
      const began = now();
      const digest = hash('sha256', readFileSync(path));
      if (began - Math.max(mtimeMs, ctimeMs) > soon) {
        all().set(path, { stand, digest });
        isNew = true;
      }
      return digest;
    },
    keep: (paths) => {
      if (kept === undefined || !isNew) return;
      const own = paths.flatMap((path) => (all().has(path) ? [[path, all().get(path)!] as const] : []));
      isNew = !writeSealed(kept, new Map(own));
    },
  };
}
