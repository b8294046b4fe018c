import { join } from 'node:path';
import { isFolder } from '../site/content.ts';
import { diskFiles } from '../site/files.ts';
import { listen } from '../site/listen.ts';
import { takeLock } from '../site/lock.ts';
import { thisMachine } from '../site/machine.ts';
import { realPath } from '../site/outFolder.ts';
import { isUnsettled, lockOf, settle } from '../site/settle.ts';
import { shown } from '../site/shown.ts';
import { readOptions, type Options } from './options.ts';
import { runCommand } from './runCommand.ts';

/** `npm run serve`: serves the built site at a printed local address; of ports in use it takes the next free one. */
export async function serve({ out: named, host, port }: Options, signal: AbortSignal): Promise<void> {
  const out = realPath(diskFiles, named);
  if (isUnsettled(diskFiles, out)) await restore(out, signal);
  if (!isFolder(out))
    throw new Error(`There is no built site ${shown(named)} yet; run “npm start” or “npm run build” first.`);
  const address = await listen(out, host, port, signal);
  console.log(`${nameOf(out)} is served at ${address} (Ctrl-C stops)`);
  await new Promise((end) => signal.addEventListener('abort', end));
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#34': '"' };

/** What a built site is called: the title of its home page. */
function nameOf(out: string): string {
  const home = join(out, 'index.html');
  const title =
    diskFiles.look(home)?.kind === 'file' ? /<title>([^<]+)/.exec(diskFiles.read(home).toString())?.[1] : '';
  const name = title
    ?.replace(/&(#?\w+);/g, (whole, entity: string) => entities[entity] ?? whole)
    .replace(/\p{Cc}/gu, '');
  return name?.trim() || 'The site';
}

/** Brings back what a killed build took away; a build that lives does that itself. */
async function restore(out: string, signal: AbortSignal): Promise<void> {
  const machine = thisMachine();
  const lock = await takeLock(machine, lockOf(out), signal);
  try {
    const settled = settle(machine.files, out);
    if (settled !== undefined) machine.say(settled);
  } finally {
    lock.release();
  }
}

/** The command, as it was called. */
export const main = (): Promise<void> => runCommand(readOptions(['content', 'out', 'port', 'host']), serve);

if (import.meta.main) await main();
