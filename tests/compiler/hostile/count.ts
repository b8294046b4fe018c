import { Session, type Profiler } from 'node:inspector';

// Counted are the blocks of code that run, library code included: what work costs, whatever else the machine does. A built-in that
// loops inside counts as one. Only what is compiled after the counting begins is counted, so everything is imported below.
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

const { compile } = await import('../../../src/compiler/compile.ts');
const { report } = await import('../../../src/compiler/problem.ts');
const { entries, fewGood, manyGood } = await import('./many.ts');
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

function costOf(sources: Parameters<typeof compile>[0]): Cost {
  let operations = 0;
  const take = (): void =>
    session.post('Profiler.takePreciseCoverage', (_, { result }) => (operations = countOf(result)));
  take();
  const { problems } = compile(sources);
  take();
  return {
    operations,
    problems: problems.length,
    characters: report(problems, 'content').length,
    rules: [...new Set(problems.map(({ rule }) => rule))],
  };
}

const costs = Object.entries({
  ...quarters,
  ...sizes,
  [fewGood]: () => entries(100),
  [manyGood]: () => entries(400),
});
console.log(JSON.stringify(Object.fromEntries(costs.map(([name, make]) => [name, costOf(make())]))));
