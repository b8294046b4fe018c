import { basename, dirname, join } from 'node:path';
import { makeFolders } from './walk.ts';
import { shown } from './shown.ts';
import { codeOf, type Files } from './files.ts';
import { ownerIn, type Machine, type Owner } from './machine.ts';

/** A lock that is held. */
export interface Lock {
  /** False once another took it over, which happens to one whose machine seemed to be gone. */
  readonly isMine: () => boolean;
  readonly release: () => void;
}

/** How often a holder shows that it lives, and how long it may be silent, where nobody can ask the system; in milliseconds. */
const beat = 10_000;
const silence = 120_000;
/** How long a lock may be without an owner: between being made and being written. */
const unwritten = 2_000;

/** What stands at the path of a lock; `id` tells this holding from any other. */
interface Held {
  readonly id: string;
  readonly owner: Owner | undefined;
  readonly changed: number;
}

/**
 * Waits until no living process holds the lock, saying for whom, and takes it. Lets go of it when the process ends in order;
 * if it does not, the next one takes it over.
 */
export async function takeLock(machine: Machine, path: string, signal: AbortSignal): Promise<Lock> {
  let waitsFor = '';
  let since = machine.now();
  for (;;) {
    const tried = tryLock(machine, path, since);
    if ('isMine' in tried) {
      sweep(machine.files, path);
      return tried;
    }
    // A holder that beats is another each time: its silence is counted anew.
    if (waitsFor !== `${tried.id} ${tried.changed}`) since = machine.now();
    if (!waitsFor.startsWith(tried.id)) machine.say(`Waiting for ${named(tried.owner)}.`);
    waitsFor = `${tried.id} ${tried.changed}`;
    await machine.wait(500, signal);
  }
}

/** Takes a lock that is free or whose holder is gone; else tells who holds it. `since`: from when on it looked the same. */
function tryLock(machine: Machine, path: string, since: number): Lock | Held {
  const { files } = machine;
  for (let tries = 1; ; tries += 1) {
    const owner = machine.owner();
    try {
      makeFolders(files, dirname(path));
      files.write(path, JSON.stringify(owner));
      return held(machine, path, owner);
    } catch (error) {
      // A build that failed may just now have taken away the folder that it had made for its site; a link that leads nowhere stays.
      if (codeOf(error) === 'ENOENT' && tries < 100) continue;
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const found = read(files, path);
    if (!found) continue;
    if (!isGone(machine, found, since)) return found;
    if (!end(machine, path, found)) return found;
    machine.say(`Took over the lock ${shown(path)} of ${named(found.owner)}, which is gone.`);
  }
}

/**
 * Removes a lock, if it still is the one found. Who may do so is decided by a lock of its own, whose name is that of this one
 * holding: two that find the same dead holder never remove each other’s new lock.
 */
function end(machine: Machine, path: string, { id }: Pick<Held, 'id'>): boolean {
  const right = tryLock(machine, `${path}.${id}`, machine.now());
  if (!('isMine' in right)) return false;
  try {
    if (read(machine.files, path)?.id === id) removeIfThere(machine.files, path);
    return true;
  } finally {
    right.release();
  }
}

/** Removes what is left of take-overs that were killed: rights to end holdings that have ended mean nothing any more. */
function sweep(files: Files, path: string): void {
  const id = read(files, path)?.id;
  const rights = files.list(dirname(path)).filter(({ name, kind }) => {
    const rest = name.startsWith(`${basename(path)}.`) ? name.slice(basename(path).length + 1) : '';
    return kind === 'file' && /^([0-9a-f]{16}|\d+-\d+)(\.|$)/.test(rest) && rest.split('.')[0] !== id;
  });
  for (const { name } of rights) removeIfThere(files, join(dirname(path), name));
}

/** Who holds a lock or a right may give it back between the look at it and this. */
function removeIfThere(files: Files, path: string): void {
  try {
    files.remove(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

function held(machine: Machine, path: string, owner: Owner): Lock {
  const { files } = machine;
  const isMine = (): boolean => read(files, path)?.id === owner.nonce;
  const stop = machine.every(beat, () => {
    try {
      if (isMine()) files.touch(path, machine.now());
    } catch {
      // A beat that fails is one missed; the next may not.
    }
  });
  return {
    isMine,
    release: () => {
      stop();
      try {
        if (isMine()) files.remove(path);
      } catch {
        // The next one finds that its holder is gone.
      }
    },
  };
}

function read(files: Files, path: string): Held | undefined {
  try {
    const looked = files.look(path);
    if (!looked) return undefined;
    const owner = ownerIn(files.read(path).toString('utf8'));
    return { id: owner?.nonce ?? `${looked.inode}-${Math.round(looked.changed)}`, owner, changed: looked.changed };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function isGone(machine: Machine, { owner, changed }: Held, since: number): boolean {
  // Either by the clock of the file or by ours, which may not agree.
  const quiet = Math.max(machine.now() - changed, machine.now() - since);
  if (!owner) return quiet > unwritten;
  return !(machine.lives(owner) ?? quiet <= silence);
}

const named = (owner: Owner | undefined): string =>
  owner
    ? `another build: process ${owner.pid} on ${owner.host}, since ${owner.since}`
    : 'another build, which left no name';
