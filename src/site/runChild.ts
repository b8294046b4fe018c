import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { besideKept, keeps, keptFolder } from './kept/folder.ts';
import { projectFolder } from './projectFolder.ts';

/** How a program of ours is run by another. */
interface Run {
  /** What it reads from the environment. */
  readonly told: Readonly<Record<string, string>>;
  /** Gets what it prints; absent: it prints where we do. */
  readonly print?: (text: string) => void;
  /** What the program gets as messages, one after the other, each when it has come. */
  readonly awaits?: readonly Promise<string | object>[] | undefined;
  readonly signal: AbortSignal;
}

/** Runs a program of Node, to its end or until the signal; it ends with this process in any case. Gives its status. */
export function runChild(words: readonly string[], { told, print, awaits = [], signal }: Run): Promise<number | null> {
  const [guard, take] = ['endWithParent.ts', 'gathered/take.ts'].map(
    (file) => pathToFileURL(join(import.meta.dirname, file)).href,
  );
  const child = spawn(process.execPath, ['--import', guard!, '--import', take!, ...words], {
    cwd: projectFolder,
    env: {
      ...process.env,
      // None of these reaches it unless it is told.
      SODIOGRAPH_COMPILED: '',
      SODIOGRAPH_PART: '',
      SODIOGRAPH_PACKED: '',
      SODIOGRAPH_ROUTE: '',
      SODIOGRAPH_USAGE: '',
      SODIOGRAPH_DATA: '',
      SODIOGRAPH_CLEAN: '',
      SODIOGRAPH_NOTES: '',
      // Built pages know no more where the project is.
      SODIOGRAPH_CACHE: keeps() ? besideKept : 'off',
      ...(keeps() ? { NODE_COMPILE_CACHE: join(keptFolder, 'code') } : {}),
      ASTRO_TELEMETRY_DISABLED: '1',
      ...told,
    },
    stdio: print ? ['ignore', 'pipe', 'pipe', 'ipc'] : ['inherit', 'inherit', 'inherit', 'ipc'],
    signal,
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => print?.(text));
  // Whoever waits for what does not come is ended by whoever finds out.
  sendAll(child, awaits).catch(() => undefined);
  return new Promise((end, fail) => {
    child.once('close', end);
    // One that is stopped is still to close.
    child.on('error', (error) => signal.aborted || fail(error));
  });
}

async function sendAll(child: ChildProcess, words: readonly Promise<string | object>[]): Promise<void> {
  for (const word of words) {
    const said = await word;
    // One that has ended meanwhile needs no word, and is no failure: its status tells.
    if (child.connected) child.send(said, () => undefined);
  }
}
