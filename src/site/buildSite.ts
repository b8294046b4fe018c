import { dirname, join } from 'node:path';
import { exchange } from './exchange.ts';
import { failure } from './failure.ts';
import type { Holding } from './holding.ts';
import { takeLock, type Lock } from './lock.ts';
import type { Machine } from './machine.ts';
import { obstacle, siteAt } from './obstacle.ts';
import { refusal, realPath, type Guarded } from './outFolder.ts';
import { removeSite } from './removeSite.ts';
import { keepTwin } from './reuse/twin.ts';
import { makeRunFolder, removeRunFolder, sweepRunFolders } from './runFolder.ts';
import { besides, clearBesides, lockOf, settle } from './settle.ts';
import { shown } from './shown.ts';
import { makeFolders, type Looks } from './walk.ts';

/** What to build, where. */
export interface Order {
  /** The folder that is to hold the site, as the user named it; absolute. */
  readonly out: string;
  /** Files of others in that folder, which the new site gets too. */
  readonly keep: readonly string[];
  readonly guarded: Guarded;
  /**
   * Writes the site into a folder that is not there yet; is told what the site before holds, and gives how those files look that are the
   * very files of that. Throws a line when it cannot.
   */
  readonly render: (folder: string, signal: AbortSignal, old: Holding) => Promise<Looks>;
  /** Where the site before is kept, in a folder of ours, for the next build to go on from; absent: it is removed. */
  readonly twin?: string | undefined;
}

/**
 * Builds a site beside the old one and exchanges them at the end: whatever fails, what is served stays as it was. Gives how the new
 * one looks. Throws a line when there is no new site, or when the old one could not be removed.
 */
export async function buildSite(machine: Machine, order: Order, signal: AbortSignal): Promise<Looks> {
  const { files } = machine;
  const { out, held } = placeOf(machine, order);
  const builds = join(order.guarded.project, '.build');
  const began = machine.now();
  const made = makeFolders(files, dirname(out));
  const locks: Lock[] = [];
  try {
    // Always in this order: of two builds none waits for the other while the other waits for it.
    locks.push(await takeLock(machine, join(builds, 'lock'), signal));
    locks.push(await takeLock(machine, lockOf(out), signal));
    const settled = settle(files, out);
    if (settled !== undefined) machine.say(settled);
    // Where nobody was waited for, and no other site came meanwhile, it was looked at just now.
    const isJustSeen = machine.now() - began < 1000 && files.look(out)?.inode === held.folder?.inode;
    const old = isJustSeen ? held : siteAt(files, out, held);
    stopOn(obstacle(out, old, order.keep) ?? clearBesides(files, out));
    sweepRunFolders(machine, builds);
    return await renderAndExchange(machine, order, { out, old }, builds, locks, signal);
  } finally {
    for (const lock of locks.toReversed()) lock.release();
    for (const folder of made.toReversed()) removeIfEmpty(machine, folder);
  }
}

/** The real path of the folder to build, once it is known that a site may be there, and what that holds. */
function placeOf(
  { files }: Machine,
  { out: named, guarded, keep }: Order,
): { readonly out: string; readonly held: Holding } {
  const out = realPath(files, named);
  const why = refusal(files, out, guarded);
  if (why !== undefined)
    throw new Error(
      `A site cannot be built in ${named}: it ${why}. Name a folder of its own, such as dist, with --out or SODIOGRAPH_OUT.`,
    );
  const held = siteAt(files, out);
  stopOn(obstacle(out, held, keep));
  return { out, held };
}

async function renderAndExchange(
  machine: Machine,
  { render, keep, twin }: Order,
  { out, old }: { readonly out: string; readonly old: Holding },
  builds: string,
  locks: readonly Lock[],
  signal: AbortSignal,
): Promise<Looks> {
  const { files } = machine;
  const run = makeRunFolder(machine, builds);
  const site = join(run, 'site');
  let exchanged: ReturnType<typeof exchange>;
  try {
    const same = await render(site, signal, old);
    signal.throwIfAborted();
    if (!locks.every((lock) => lock.isMine()))
      throw new Error('Another build took over, as this one gave no sign for minutes; the site is left to it.');
    exchanged = exchange(files, site, out, keep, { old, same });
  } catch (error) {
    ignoring(() => removeNext(machine, out));
    throw error;
  } finally {
    ignoring(() => removeRunFolder(machine, run));
  }
  removePrevious(machine, out, twin, exchanged.old);
  return exchanged.looks;
}

/** Removes the site that was exchanged, which held what `old` is, or keeps it as a twin; throws a line when something of it stays. */
function removePrevious({ files }: Machine, out: string, twin: string | undefined, old: Holding): void {
  const { previous } = besides(out);
  const held = siteAt(files, previous, old);
  // Of others nothing may come where all may be deleted at any time.
  if (twin !== undefined && held.marked && held.foreign.size === 0 && keepTwin(files, previous, twin)) return;
  const told = `The new site is in ${shown(out)}, but the old one is still beside it: `;
  let stays: string | undefined;
  try {
    stays = removeSite(files, previous, out, held);
  } catch (error) {
    throw new Error(told + failure(error), { cause: error });
  }
  if (stays !== undefined) throw new Error(told + stays);
}

/** Removes what a failed build put beside the site; but not a whole site where there is no other. */
function removeNext({ files }: Machine, out: string): void {
  const { next } = besides(out);
  if (files.look(out) || !siteAt(files, next).complete) removeSite(files, next, out);
}

function stopOn(line: string | undefined): void {
  if (line !== undefined) throw new Error(line);
}

function removeIfEmpty({ files }: Machine, folder: string): void {
  ignoring(() => files.removeFolder(folder));
}

/** For tidying up: a fault here must not hide why it is done, and the next build tidies too. */
function ignoring(act: () => unknown): void {
  try {
    act();
  } catch {
    // See above.
  }
}
