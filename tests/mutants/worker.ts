import { registerHooks } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { coverageOf, type Coverage } from './coverage.ts';
import type { Mutant } from './mutate.ts';

/** What the worker is told to try: a mutant (none: the sources as they are), and the tests, the likeliest first. */
export interface Task {
  readonly mutant?: Mutant;
  readonly source?: string;
  /** Files that come to import the mutated one, itself among them: only those are loaded anew. */
  readonly affected: readonly string[];
  readonly tests: readonly string[];
  /** Tells what of the affected files ran. */
  readonly count?: boolean;
}

/** What came of it: the test that found the mutant; and how long each test took, in milliseconds. */
export interface Result {
  readonly killer?: string;
  readonly took: Readonly<Record<string, number>>;
  readonly coverage?: Coverage;
  /** Bytes of memory: what is loaded anew is never let go. */
  readonly memory: number;
}

const root = process.cwd();
const harness = pathToFileURL(join(root, 'tests/mutants/harness.ts')).href;
let run = 0;
let task: Task = { affected: [], tests: [] };
let affected: ReadonlySet<string> = new Set();
const pathOf = (url: string): string => relative(root, fileURLToPath(url)).replaceAll('\\', '/');

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'vitest' && context.parentURL?.split('?')[0] !== harness)
      return { url: harness, shortCircuit: true };
    const resolved = next(specifier, context);
    if (!resolved.url.startsWith('file:') || resolved.url.includes('/node_modules/')) return resolved;
    return affected.has(pathOf(resolved.url)) ? { ...resolved, url: `${resolved.url}?run=${run}` } : resolved;
  },
  load(url, context, next) {
    const { mutant, source } = task;
    if (mutant === undefined || !url.endsWith(`?run=${run}`) || pathOf(url) !== mutant.file) return next(url, context);
    return { format: 'module-typescript', source: source!, shortCircuit: true };
  },
});

const { firstFailure } = (await import(harness)) as typeof import('./harness.ts');
// Properties are tried often enough by the tests themselves, and the same way for every mutant.
const { default: fc } = await import('fast-check');
fc.configureGlobal({ seed: 1, numRuns: 50 });
// What a mutant leaves behind is no fault of the next.
process.on('unhandledRejection', () => undefined);
for (const name of ['log', 'error', 'warn', 'info'] as const) console[name] = () => undefined;

process.on('message', (message: Task) => void answer(message));
// Ends with the runner, however that ends.
process.on('disconnect', () => process.exit());

async function answer(message: Task): Promise<void> {
  task = message;
  run += 1;
  affected = new Set(message.affected);
  const took: Record<string, number> = {};
  let killer: string | undefined;
  const act = async (): Promise<void> => {
    for (const file of message.tests) {
      const start = performance.now();
      const failed = await firstFailure(() => import(`${pathToFileURL(join(root, file)).href}?run=${run}`));
      took[file] = performance.now() - start;
      if (failed === undefined) continue;
      killer = `${file}: ${failed}`;
      break;
    }
  };
  const mine = (url: string): string | undefined =>
    url.endsWith(`?run=${run}`) && pathOf(url).startsWith('src/') ? pathOf(url) : undefined;
  const coverage = message.count ? await coverageOf(act, mine) : void (await act());
  process.send!({
    took,
    memory: process.memoryUsage().rss,
    ...(killer !== undefined && { killer }),
    ...(coverage && { coverage }),
  } satisfies Result);
}
process.send!('ready');
