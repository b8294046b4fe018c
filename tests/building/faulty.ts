import type { Files } from '../../src/site/files.ts';

/** An error of the system, or a kill just before, within or just after a step. */
export type Fault = 'an error' | 'a kill before' | 'a kill within' | 'a kill after';

export const faults: readonly Fault[] = ['an error', 'a kill before', 'a kill within', 'a kill after'];

const codes = ['EIO', 'ENOSPC', 'EACCES'] as const;

/** What a killed process throws from then on, so that nothing it would still do is done. */
export const killed = Symbol('killed');

/** What of files changes them. */
const changing: ReadonlySet<string> = new Set([
  'copy',
  'makeFolder',
  'remove',
  'removeFolder',
  'rename',
  'touch',
  'write',
] satisfies readonly (keyof Files)[]);

/** Files of which the step numbered `at`, counted from 1, goes wrong. */
export interface Faulty extends Files {
  readonly steps: () => number;
  /** The numbers of the steps that change something. */
  readonly changes: () => ReadonlySet<number>;
  readonly isKilled: () => boolean;
}

/**
 * Files with one fault at one step. `acrossDisks`: a site that was built must be copied to its place, as if that were on
 * another disk.
 */
export function faulty(files: Files, at: number, fault: Fault, acrossDisks = false): Faulty {
  let steps = 0;
  let dead = false;
  const changes = new Set<number>();
  const disk: Files = {
    ...files,
    rename: (from, to) => {
      if (acrossDisks && /\.build\/run-[^/]+\/site$/.test(from)) throw systemError('EXDEV', from);
      files.rename(from, to);
    },
  };
  const step =
    <Parameters extends readonly unknown[], Result>(act: (...parameters: Parameters) => Result, name: string) =>
    (...parameters: Parameters): Result => {
      if (dead) throw killed;
      steps += 1;
      if (changing.has(name)) changes.add(steps);
      if (steps !== at) return act(...parameters);
      if (fault === 'an error') throw systemError(codes[at % codes.length]!, String(parameters[0]));
      dead = true;
      if (fault === 'a kill after') act(...parameters);
      if (fault === 'a kill within') half(files, name, parameters as unknown as readonly string[]);
      throw killed;
    };
  const entries = Object.entries(disk).map(([name, act]) => [name, step(act as (...all: unknown[]) => unknown, name)]);
  return {
    ...(Object.fromEntries(entries) as unknown as Files),
    steps: () => steps,
    changes: () => changes,
    isKilled: () => dead,
  };
}

/** What a file looks like when the process is killed while it is written. */
function half(files: Files, name: string, [path, other]: readonly string[]): void {
  if (name === 'write') files.write(path!, Buffer.from(other!).subarray(0, other!.length >> 1));
  if (name === 'copy') files.write(other!, files.read(path!).subarray(1));
}

const systemError = (code: string, path: string): Error => Object.assign(new Error(`${code}: ${path}`), { code, path });
