import { dirname, join } from 'node:path';
import { buildSite, type Order } from '../../src/site/buildSite.ts';
import type { Files } from '../../src/site/files.ts';
import type { Machine } from '../../src/site/machine.ts';
import { markerFile } from '../../src/site/marker.ts';
import { beginTwin } from '../../src/site/reuse/twin.ts';
import { makeFolders, walk, type Looks } from '../../src/site/walk.ts';
import { epoch, memoryFiles } from './memoryFiles.ts';

/** Files by their paths below a folder. */
export type Texts = Readonly<Record<string, string>>;

/** All files below a folder; undefined when it is not there. The marker of a site is left out. */
export function textsIn(files: Files, folder: string): Texts | undefined {
  if (!files.look(folder)) return undefined;
  const found = walk(files, folder).filter(({ path, kind }) => kind !== 'folder' && path !== markerFile);
  return Object.fromEntries(found.map(({ path }) => [path, files.read(join(folder, path)).toString('utf8')]));
}

export function writeTexts(files: Files, folder: string, texts: Texts): void {
  for (const [path, text] of Object.entries(texts)) {
    makeFolders(files, dirname(join(folder, path)));
    files.write(join(folder, path), text);
  }
}

/** Three sites that differ in the files they have and in what is in them. */
export const sites = {
  first: { 'index.html': 'first', 'about/index.html': 'first', 'only/first/index.html': 'first' },
  second: { 'index.html': 'second', 'about/index.html': 'second', 'data/second.csv': 'second' },
  third: { 'index.html': 'third', 'robots.txt': 'third', 'about/index.html': 'third' },
} as const satisfies Readonly<Record<string, Texts>>;

/** Where the site goes that a project builds; beside both lie files that are not ours. */
export const out = '/web/site';

/** Files in memory: a project with content, and a folder for sites. */
export function makePlace(): Files {
  const files = memoryFiles();
  writeTexts(files, '/', others);
  return files;
}

/** The files of a place that no build may touch. */
export const others: Texts = {
  'project/notes.txt': 'mine',
  'project/content/index.md': 'content',
  'project/content/addresses.txt': 'addresses',
  'web/other.txt': 'mine',
};

/** Writes a site into a folder, step by step. */
export const renderer =
  (files: Files, site: Texts): Order['render'] =>
  async (folder) => {
    writeTexts(files, folder, site);
    return new Map();
  };

/** Where a build keeps the site before, if it does. */
export const twin = '/project/.build/kept/twin';

/** Has the next site in a folder go on from a twin, all at once. Gives what stayed of that. */
export const takeTwin = (files: Files, twinAt: string, folder: string, wanted: Looks): ReadonlySet<string> =>
  beginTwin(files, twinAt, `${folder}.twin`, wanted)?.join(folder, () => true) ?? new Set();

/** Writes what differs from the site before, goes on from its twin, and copies the rest. */
const rendererFromTwin =
  (files: Files, site: Texts): Order['render'] =>
  async (folder, _, old) => {
    const isCarried = ([path, text]: readonly [string, string]): boolean =>
      old.looks.has(path) && files.read(join(out, path)).toString('utf8') === text;
    const all = Object.entries(site);
    files.makeFolder(folder);
    writeTexts(files, folder, Object.fromEntries(all.filter((one) => !isCarried(one))));
    const carried = Object.fromEntries(all.filter(isCarried));
    const wanted = new Map(Object.keys(carried).map((path) => [path, old.looks.get(path)!]));
    const stayed = takeTwin(files, twin, folder, wanted);
    writeTexts(files, folder, Object.fromEntries(Object.entries(carried).filter(([path]) => !stayed.has(path))));
    return new Map([...wanted].filter(([path]) => stayed.has(path)));
  };

/** Processes that are told to have ended. */
const dead = new Set<number>();
let last = 0;

/** A machine with what it said, and a way to let its process end. */
export interface TestMachine extends Machine {
  readonly said: readonly string[];
  readonly end: () => void;
}

/** A machine that runs one process; time passes only while it waits. */
export function machineWith(files: Files): TestMachine {
  last += 1;
  const pid = last;
  const said: string[] = [];
  let waited = 0;
  let nonces = 0;
  return {
    files,
    owner: () => {
      nonces += 1;
      const nonce = (pid * 1000 + nonces).toString(16).padStart(16, '0');
      return { pid, host: 'here', space: '', born: '1', since: '2026-01-01T00:00:00.000Z', nonce };
    },
    lives: (owner) => (owner.host === 'here' ? !dead.has(owner.pid) : undefined),
    now: () => epoch + waited,
    wait: async (milliseconds) => void (waited += milliseconds),
    every: () => () => undefined,
    say: (line) => void said.push(line),
    said,
    end: () => void dead.add(pid),
  };
}

/** Builds a site at a place as one process that then ends; gives what it said, or rejects with what it threw. */
export async function buildAt(
  files: Files,
  site: Texts,
  {
    keep = [],
    machine = machineWith(files),
    goesOn = false,
  }: { readonly keep?: readonly string[]; readonly machine?: TestMachine; readonly goesOn?: boolean } = {},
): Promise<readonly string[]> {
  const guarded = { project: '/project', content: '/project/content', home: '/home/me', current: '/project' };
  try {
    const order = goesOn
      ? { out, keep, guarded, render: rendererFromTwin(files, site), twin }
      : { out, keep, guarded, render: renderer(files, site) };
    await buildSite(machine, order, new AbortController().signal);
    return machine.said;
  } finally {
    machine.end();
  }
}
