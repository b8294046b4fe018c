import { Session, type Profiler } from 'node:inspector';

// Counted are the blocks of code that run, library code included: what work costs, whatever else the machine does. A built-in that
// loops inside counts as one. Only what is compiled after the counting begins is counted, so everything is imported below.
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

const { compile } = await import('../../../src/compiler/compile.ts');
const { report } = await import('../../../src/compiler/problem.ts');
const { content } = await import('../fixture.ts');
const { remembering } = await import('../remembering.ts');
const { entries, fewGood, manyGood, noneGood } = await import('./many.ts');
const { quarters, sizes } = await import('./sizes.ts');

/** What one compilation cost, and what came of it. */
export interface Cost {
  readonly operations: number;
  readonly problems: number;
  readonly characters: number;
  readonly rules: readonly string[];
}

const countOf = (scripts: readonly Profiler.ScriptCoverage[]): number =>
  scripts
    .flatMap(({ functions }) => functions)
    .flatMap(({ ranges }) => ranges)
    .reduce((sum, { count }) => sum + count, 0);

/** Of the files that every case has, and of no other: what is huge is read. */
const known = remembering();
compile(content(), known);
const memory = { ...known, keep: () => undefined };

/** What was counted since it was last asked. */
function counted(): number {
  let operations = 0;
  session.post('Profiler.takePreciseCoverage', (_, { result }) => (operations = countOf(result)));
  return operations;
}

function costOf(compiled: ReturnType<typeof compile>, operations: number): Cost {
  const { problems } = compiled;
  return {
    operations,
    problems: problems.length,
    characters: report(problems, 'content').length,
    rules: [...new Set(problems.map(({ rule }) => rule))],
  };
}

// To ask takes as long as to compile a small folder: all is made before, and reports come after, so that each is asked once.
const cases = Object.entries({
  ...quarters,
  ...sizes,
  [noneGood]: () => entries(0),
  [fewGood]: () => entries(50),
  [manyGood]: () => entries(200),
}).map(([name, make]) => [name, make()] as const);
counted();
const compiled = cases.map(([name, sources]) => [name, compile(sources, memory), counted()] as const);
console.log(
  JSON.stringify(Object.fromEntries(compiled.map(([name, made, operations]) => [name, costOf(made, operations)]))),
);
