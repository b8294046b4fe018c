import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Metafile, Plugin } from 'esbuild';
import { keepYoungest } from '../kept/folder.ts';
import { projectFolder } from '../projectFolder.ts';
import { asTheyAre } from './packages.ts';
import { aboutName, digestOf, gatheredFolder, standOf, type About } from './stand.ts';

/** That of today and those of the branches of yesterday. */
const most = 4;

/** Programs that others of ours start. */
const started = ['site/apart/run', 'site/data/run', 'site/program/render'];

/** How much younger than its files what is gathered must be: who edits one twice in a moment may not be told. */
const pause = 2_000;

/**
 * Gathers the files of our programs and of their packages into few, where that was not done: Node takes most of its start for finding
 * and linking a thousand files. Those that run begin with them from the next on (`take.ts`).
 */
export async function gatherProgram(project = projectFolder, kept = gatheredFolder, now = Date.now()): Promise<void> {
  const { key, changed } = standOf(project);
  const place = join(kept, key);
  if (isThere(place) || now - changed < pause) return;
  mkdirSync(kept, { recursive: true });
  const made = mkdtempSync(join(kept, 'made-'));
  try {
    await gather(project, made);
    // Who edits the program while it is read gets a mixture, which is nothing to keep.
    if (standOf(project).key === key) renameSync(made, place);
  } catch {
    // Without it all runs as before, and says what is wrong with the program.
  } finally {
    // Nothing is there any more where it was kept.
    rmSync(made, { recursive: true, force: true });
  }
  keepYoungest(kept, '', most);
}

function isThere(place: string): boolean {
  try {
    const { entries } = JSON.parse(readFileSync(join(place, aboutName), 'utf8')) as About;
    // Most files are shared: each is read once.
    const known = new Map<string, string>();
    if (Object.values(entries).every(({ files, digest }) => digestOf(place, files, known) === digest)) return true;
  } catch {
    // Not whole, or not there.
  }
  rmSync(place, { recursive: true, force: true });
  return false;
}

/** The programs of a project, as paths below `src` without their ending: commands that say what they do when they are called, and what others start. */
function programsOf(project: string): ReadonlyMap<string, string> {
  const commands = readdirSync(join(project, 'src/commands'))
    .filter((name) => /^if \(import\.meta\.main\)/m.test(readFileSync(join(project, 'src/commands', name), 'utf8')))
    .map((name) => `commands/${name.replace(/\.ts$/, '')}`);
  return new Map([
    ...commands.map((name) => [name, `import { main } from './${name}.ts'; await main();`] as const),
    ...started.map((name) => [name, `import './${name}.ts';`] as const),
  ]);
}

async function gather(project: string, folder: string): Promise<void> {
  const { build } = await import('esbuild');
  const programs = programsOf(project);
  const { metafile } = await build({
    absWorkingDir: project,
    entryPoints: [...programs.keys()].map((name) => ({ in: `program:${name}`, out: name })),
    plugins: [startsOf(project, programs), whereItStands(join(project, 'src'))],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[hash]',
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.filename);",
    },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: [...asTheyAre],
    metafile: true,
    logLevel: 'silent',
  });
  const entries = [...programs.keys()].map((name) => {
    const files = filesFrom(`${name}.mjs`, metafile, project, folder);
    return [name, { files, digest: digestOf(folder, files) }] as const;
  });
  writeFileSync(join(folder, aboutName), JSON.stringify({ entries: Object.fromEntries(entries) } satisfies About));
}

/** What begins each program. */
const startsOf = (project: string, programs: ReadonlyMap<string, string>): Plugin => ({
  name: 'starts',
  setup: (build) => {
    build.onResolve({ filter: /^program:/ }, ({ path }) => ({ path, namespace: 'program' }));
    build.onLoad({ filter: /^program:/, namespace: 'program' }, ({ path }) => ({
      contents: programs.get(path.slice('program:'.length))!,
      resolveDir: join(project, 'src'),
    }));
  },
});

/** Has each of our files know where it stands in the project, and none take itself for the one that was started. */
const whereItStands = (source: string): Plugin => ({
  name: 'where-it-stands',
  setup: (build) => {
    build.onLoad({ filter: /\.ts$/, namespace: 'file' }, ({ path }) => {
      if (!path.startsWith(source)) return undefined;
      const contents = readFileSync(path, 'utf8')
        .replace(/\bimport\.meta\.dirname\b/g, JSON.stringify(dirname(path)))
        .replace(/\bimport\.meta\.url\b/g, JSON.stringify(pathToFileURL(path).href))
        .replace(/\bimport\.meta\.main\b/g, 'false');
      return { contents, loader: 'ts' };
    });
  },
});

/** A file that was made and all those that it asks for, relative to their folder. */
function filesFrom(first: string, { outputs }: Metafile, project: string, folder: string): readonly string[] {
  const named = new Map(
    Object.entries(outputs).map(([path, { imports }]) => {
      const below = (one: string): string => relative(folder, join(project, one)).replaceAll('\\', '/');
      return [below(path), imports.filter(({ external }) => !external).map((one) => below(one.path))] as const;
    }),
  );
  const files = new Set([first]);
  // What is added while it is gone through is gone through too.
  for (const file of files) for (const next of named.get(file) ?? []) files.add(next);
  return [...files];
}
