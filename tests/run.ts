import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

/** Runs every check of the project in turn, all of them even when one fails, and ends with a plain count. */
const results = '.build/vitest.json';
mkdirSync('.build', { recursive: true });
rmSync(results, { force: true });

const bin = (name: string): string => `node_modules/.bin/${name}`;
const checks: readonly (readonly [string, string, readonly string[]])[] = [
  ['browser', process.execPath, ['tests/site/whichBrowser.ts']],
  ['formatting', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['types of pages', bin('astro'), ['check', '--minimumFailingSeverity', 'error', '--minimumSeverity', 'error']],
  // After the pages: checking them writes the types that scripts share with Astro.
  ['types of scripts', bin('tsc'), ['--noEmit']],
  ['lint', bin('eslint'), ['src', 'bench', 'tests']],
  ['content', process.execPath, ['src/commands/check.ts']],
];
const run = (command: string, parameters: readonly string[]): boolean =>
  spawnSync(command, parameters, { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } })
    .status === 0;

const outcomes = checks.map(([name, command, parameters]) => {
  const passed = run(command, parameters);
  console.log(`${passed ? 'passed' : 'FAILED'}: ${name}`);
  return passed;
});
const tested = run(bin('vitest'), [
  'run',
  '--project=unit',
  '--project=site',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}`,
]);
const { passed, failed } = counts();
const allPassed = passed + outcomes.filter(Boolean).length;
// A run that fails without a failed test (a broken set-up) is a failure too.
const allFailed = failed + outcomes.filter((ok) => !ok).length + (!tested && failed === 0 ? 1 : 0);
console.log(`${allPassed} passed, ${allFailed} failed`);
if (allFailed > 0) process.exitCode = 1;

function counts(): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(results, 'utf8')) as Record<
      string,
      number
    >;
    return { passed: numPassedTests ?? 0, failed: Math.max(numFailedTests ?? 0, numFailedTestSuites ? 1 : 0) };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
