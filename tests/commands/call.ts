import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';

/** The commands that can be called, each loaded when it is first asked for. */
const commands = {
  build: () => import('../../src/commands/build.ts'),
  check: () => import('../../src/commands/check.ts'),
  compareEntries: () => import('../../src/commands/compareEntries.ts'),
  coverage: () => import('../../src/commands/coverage.ts'),
  crossref: () => import('../../src/commands/crossref.ts'),
  import: () => import('../../src/commands/import.ts'),
  merge: () => import('../../src/commands/merge.ts'),
  migrate: () => import('../../src/commands/migrate.ts'),
  new: () => import('../../src/commands/new.ts'),
  outcomes: () => import('../../src/commands/outcomes.ts'),
  release: () => import('../../src/commands/release.ts'),
  serve: () => import('../../src/commands/serve.ts'),
  start: () => import('../../src/commands/start.ts'),
  wording: () => import('../../src/commands/wording.ts'),
};

/** A command by the name of its file. */
export type Command = keyof typeof commands;

/** What came of a command. */
export interface Called {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Both, in the order in which they were said. */
  readonly printed: string;
}

/** What a command finds besides its words; a variable that is undefined is not there. */
export interface Around {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
}

/**
 * Calls a command in this process as Node would start it: with these words, in this environment and folder. To start Node takes fifty
 * times the work of what most commands do; that each starts as a process of its own is asked of it once (`starts.test.ts`).
 */
export async function call(name: Command, words: readonly string[], { env = {}, cwd }: Around = {}): Promise<Called> {
  const { main } = await commands[name]();
  const [argv, variables, folder, code] = [process.argv, { ...process.env }, process.cwd(), process.exitCode];
  const { log, warn, error } = console;
  const said = { stdout: '', stderr: '', printed: '' };
  const say =
    (stream: 'stdout' | 'stderr') =>
    (...all: readonly unknown[]): void => {
      const line = `${format(...all)}\n`;
      said[stream] += line;
      said.printed += line;
    };
  try {
    Object.assign(console, { log: say('stdout'), warn: say('stderr'), error: say('stderr') });
    process.argv = [process.execPath, resolve('src/commands', `${name}.ts`), ...words];
    setEnvironment({ ...variables, ...env });
    if (cwd !== undefined) process.chdir(cwd);
    process.exitCode = undefined;
    await main();
    return { status: Number(process.exitCode ?? 0), ...said };
  } finally {
    Object.assign(console, { log, warn, error });
    Object.assign(process, { argv, exitCode: code });
    process.chdir(folder);
    setEnvironment(variables);
  }
}

function setEnvironment(variables: Readonly<Record<string, string | undefined>>): void {
  for (const name of Object.keys(process.env)) if (variables[name] === undefined) delete process.env[name];
  for (const [name, value] of Object.entries(variables)) if (value !== undefined) process.env[name] = value;
}

/** What package.json has Node load before a command. */
const quickly = pathToFileURL(resolve('src/commands/quickly.mjs')).href;

/** Starts a command as a process of its own, as npm does. */
export function start(name: Command, words: readonly string[], { env = {}, cwd }: Around = {}): Promise<Called> {
  const child = spawn(process.execPath, ['--import', quickly, resolve('src/commands', `${name}.ts`), ...words], {
    ...(cwd !== undefined && { cwd }),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // What hangs, as it waits for what does not come, says nothing more.
    timeout: 110_000,
  });
  const said = { stdout: '', stderr: '', printed: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      said[stream] += text;
      said.printed += text;
    });
  return new Promise((done) => child.on('close', (status) => done({ status: status ?? -1, ...said })));
}
