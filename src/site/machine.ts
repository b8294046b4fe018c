import { randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf, diskFiles, type Files } from './files.ts';

/** Who holds something: a process, told apart from any other that ever had its number. */
export interface Owner {
  readonly pid: number;
  readonly host: string;
  /** Names the boot and the space of process numbers, where the system tells: containers may share a host name. */
  readonly space: string;
  /** When the process was started, in ticks of its boot; empty where the system does not tell. */
  readonly born: string;
  /** ISO 8601. */
  readonly since: string;
  /** Of this one holding. */
  readonly nonce: string;
}

/** What the build needs of the machine it runs on; tests stand in for it. */
export interface Machine {
  readonly files: Files;
  /** This process as an owner, with a new nonce each time. */
  readonly owner: () => Owner;
  /** Whether the process of an owner still runs; undefined when this machine cannot know. */
  readonly lives: (owner: Owner) => boolean | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Rejects when the signal aborts. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
  /** Calls again and again until the result is called. */
  readonly every: (milliseconds: number, act: () => void) => () => void;
  readonly say: (line: string) => void;
}

/** The owner that a text in JSON names; undefined when it names none. */
export function ownerIn(text: string): Owner | undefined {
  try {
    const value = JSON.parse(text) as Partial<Owner> | null;
    const { pid, host, space, born, since, nonce } = value ?? {};
    const strings = [host, space, born, since].every((part) => typeof part === 'string');
    return strings && Number.isSafeInteger(pid) && pid! > 0 && /^[0-9a-f]{16}$/.test(nonce!)
      ? (value as Owner)
      : undefined;
  } catch {
    return undefined;
  }
}

const told = (read: () => string): string => {
  try {
    return read();
  } catch {
    return '';
  }
};

/** The state and the start of a process in Linux, fields 3 and 22; the name in field 2 may hold anything, also brackets. */
function statusOf(pid: number): { readonly state: string; readonly born: string } {
  const fields = told(() => readFileSync(`/proc/${pid}/stat`, 'latin1').replace(/^.*\) /s, '')).split(' ');
  return { state: fields[0] ?? '', born: fields[19] ?? '' };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A zombie has ended; only its parent has not asked how.
    return statusOf(pid).state !== 'Z';
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** This machine. */
export function thisMachine(): Machine {
  const host = hostname();
  const space = [
    told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()),
    told(() => readlinkSync('/proc/self/ns/pid')),
  ].join(' ');
  return {
    files: diskFiles,
    owner: () => ({
      pid: process.pid,
      host,
      space,
      born: statusOf(process.pid).born,
      since: new Date().toISOString(),
      nonce: randomBytes(8).toString('hex'),
    }),
    lives: (owner) => {
      if (owner.host !== host || owner.space !== space) return undefined;
      if (!isRunning(owner.pid)) return false;
      const { born } = statusOf(owner.pid);
      return born === '' || owner.born === '' ? undefined : born === owner.born;
    },
    now: Date.now,
    wait: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
    every: (milliseconds, act) => {
      const timer = setInterval(act, milliseconds).unref();
      return () => clearInterval(timer);
    },
    say: (line) => console.log(line),
  };
}
