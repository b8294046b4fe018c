import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { acceptance, readAccepted } from './accepted.ts';
import { ran, type Coverage } from './coverage.ts';
import { importersOf, scriptsIn } from './imports.ts';
import { mutantsOf, mutated, sampleOf, type Mutant } from './mutate.ts';
import { floor, rooms, type Room } from './rooms.ts';
import { makeWorker, type Worker } from './team.ts';

/**
 * `npm run mutants`: puts small faults into the sources, one at a time, and says which the unit tests of the room do not find.
 * `--sample 200 --seed 1`: so many of them; `--room compiler`, `--file src/model/measure.ts`: those alone.
 */
const { values } = parseArgs({
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    room: { type: 'string' },
    file: { type: 'string' },
    workers: { type: 'string', default: '1' },
  },
});

const files = [...scriptsIn('src'), ...scriptsIn('tests')];
const importers = importersOf(files);
const accepted = readAccepted();
const isAccepted = acceptance(accepted);
const within = (file: string, folders: readonly string[]): boolean => folders.some((folder) => file.startsWith(folder));
const sourcesOf = ({ sources, without = [] }: Room): readonly string[] =>
  files.filter((file) => within(file, sources) && !within(file, without) && (values.file ?? file) === file);

/** How a mutant fared. */
interface Tried {
  readonly mutant: Mutant;
  /** What found it; undefined when it lives. */
  readonly killer?: string;
  /** No test of the room comes to run its place. */
  readonly isIdle?: boolean;
}

const seconds = new Map<string, number>();
const coverage = new Map<string, Coverage>();

/** Tests of the room that run the place of a mutant, those called like the file first, then the quick ones. */
function testsFor(room: Room, { file, runs }: Mutant): readonly string[] {
  const name = file.split('/').at(-1)!.replace('.ts', '');
  const far = (test: string): number => (test.includes(name) ? 0 : (seconds.get(test) ?? 1));
  return [...coverage]
    .filter(([test, covered]) => within(test, room.tests) && ran(covered[file], runs))
    .map(([test]) => test)
    .sort((a, b) => far(a) - far(b) || (a < b ? -1 : 1));
}

/** Runs every test once without a mutant, to see what it runs and how long it takes; one that fails proves nothing and is left out. */
async function measure(worker: Worker, tests: readonly string[]): Promise<void> {
  for (const test of tests) {
    const result = await worker.run({ affected: files, tests: [test], count: true }, 600_000);
    if (typeof result === 'string' || result.killer !== undefined) {
      console.log(
        `${test} fails without a mutant (${typeof result === 'string' ? result : result.killer}); it is left out`,
      );
      coverage.set(test, {});
      continue;
    }
    seconds.set(test, result.took[test]! / 1000);
    coverage.set(test, result.coverage!);
  }
}

async function attempt(worker: Worker, mutant: Mutant, tests: readonly string[]): Promise<Tried> {
  const expected = tests.reduce((sum, test) => sum + (seconds.get(test) ?? 1), 0);
  const source = mutated(readFileSync(mutant.file, 'utf8'), mutant);
  const affected = [...importers(mutant.file)];
  const result = await worker.run({ mutant, source, affected, tests }, 20_000 + expected * 10_000);
  const killer = typeof result === 'string' ? result : result.killer;
  return { mutant, ...(killer !== undefined && { killer }) };
}

const describe = ({ mutant: { file, line, operator, before, after }, isIdle }: Tried): string =>
  `${file}:${line} ${operator}${isIdle ? ', which no test runs' : ''}\n  - ${before}\n  + ${after}`;

async function tryRoom(room: Room, mutants: readonly Mutant[], workers: readonly Worker[]): Promise<readonly Tried[]> {
  const left = [...mutants];
  const done: Tried[] = [];
  const likely = new Map<string, string>();
  await Promise.all(
    workers.map(async (worker) => {
      for (let mutant = left.shift(); mutant; mutant = left.shift()) {
        // What found the last fault of a file is the likeliest to find the next.
        const first = likely.get(mutant.file);
        const all = testsFor(room, mutant);
        const tests = all.toSorted((a, b) => Number(b === first) - Number(a === first));
        const tried: Tried = tests.length === 0 ? { mutant, isIdle: true } : await attempt(worker, mutant, tests);
        done.push(tried);
        if (tried.killer?.includes(': ')) likely.set(mutant.file, tried.killer.split(': ')[0]!);
        else if (tried.killer === undefined) console.log(describe(tried));
      }
    }),
  );
  return done;
}

const wanted = rooms.filter(({ name }) => (values.room ?? name) === name);
const workers = Array.from({ length: Number(values.workers) }, makeWorker);
const scores: string[] = [];
let failed = wanted.length === 0;
const known: Mutant[] = [];
for (const room of wanted) {
  const all = sourcesOf(room).flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')));
  known.push(...all);
  const open = all.filter((mutant) => !isAccepted(mutant));
  const count = values.sample === undefined ? open.length : Math.ceil(Number(values.sample) / wanted.length);
  const chosen = values.sample === undefined ? open : sampleOf(open, count, Number(values.seed));
  if (chosen.length === 0) continue;
  const tests = files.filter((file) => file.endsWith('.test.ts') && within(file, room.tests));
  for (const place of room.tests)
    if (!tests.some((file) => file.startsWith(place))) throw new Error(`${room.name}: there is no test in ${place}`);
  await measure(
    workers[0]!,
    tests.filter((file) => !coverage.has(file)),
  );
  const tried = await tryRoom(room, chosen, workers);
  const killed = tried.filter(({ killer }) => killer !== undefined).length;
  const score = killed / tried.length;
  failed ||= score < floor;
  scores.push(
    `${room.name.padEnd(12)} ${(score * 100).toFixed(1).padStart(5)} %   ${killed} of ${tried.length} found, ${all.length - open.length} accepted with a reason${chosen.length < open.length ? `, of ${open.length}` : ''}${score < floor ? '   BELOW THE FLOOR' : ''}`,
  );
  console.log(`${scores.at(-1)}\n`);
}
for (const worker of workers) worker.end();
const stale = accepted.filter(
  ({ file, before, after }) =>
    known.some((mutant) => mutant.file === file) &&
    !known.some((mutant) => mutant.before === before && mutant.after === after),
);
for (const { file, line } of stale)
  console.log(`tests/mutants/accepted.txt:${line} no mutant of ${file} is like this any more; take it out`);
console.log(`\nFaults found by the tests (floor ${floor * 100} %)\n${scores.join('\n')}`);
if (failed || stale.length > 0) process.exitCode = 1;
