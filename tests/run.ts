import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

/** Runs every check of the project, all of them even when one fails, and ends with a plain count. */
const results = '.build/vitest.json';
mkdirSync('.build', { recursive: true });
rmSync(results, { force: true });

const bin = (name: string): string => `node_modules/.bin/${name}`;
const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? resolve('.build/.sodiograph/code'),
};

/** Files that had the right form. */
const looked = '.build/.sodiograph/formatting';

type Check = readonly [name: string, command: string, parameters: readonly string[]];

/** Two rows of checks, side by side: each check works on one core. */
const rows: readonly (readonly Check[])[] = [
  [
    // Of pages and of all scripts: whatever tsc would read.
    ['types', bin('astro'), ['check', '--minimumFailingSeverity', 'error', '--minimumSeverity', 'error']],
    // After the types, which it reads too.
    ['lint', bin('eslint'), ['src', 'bench', 'tests']],
  ],
  [
    ['browser', process.execPath, ['tests/site/whichBrowser.ts']],
    ['content', process.execPath, ['src/commands/check.ts']],
    // The tests in the browser find it done.
    ['site', process.execPath, ['src/commands/build.ts', '--out', '.build/site']],
    // What a file holds decides whether it is looked at again.
    [
      'formatting',
      bin('prettier'),
      ['--check', '--log-level', 'warn', '--cache', '--cache-strategy', 'content', '--cache-location', looked, '.'],
    ],
  ],
];

/** Runs one check; what it prints is shown whole when it ends. */
function run([name, command, parameters]: Check): Promise<boolean> {
  const child = spawn(command, parameters, { stdio: ['ignore', 'pipe', 'pipe'], env });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => printed.push(part));
  return new Promise((end) => {
    const done = (passed: boolean, why = ''): void => {
      process.stdout.write(`${Buffer.concat(printed).toString()}${why}${passed ? 'passed' : 'FAILED'}: ${name}\n`);
      end(passed);
    };
    child.once('error', (error) => done(false, `${error.message}\n`));
    // One that could not start has no status, and was told.
    child.once('close', (status) => status !== null && status >= 0 && done(status === 0));
  });
}

async function runRow(row: readonly Check[]): Promise<readonly boolean[]> {
  const outcomes: boolean[] = [];
  for (const check of row) outcomes.push(await run(check));
  return outcomes;
}

const outcomes = (await Promise.all(rows.map(runRow))).flat();
const tested =
  spawnSync(
    bin('vitest'),
    [
      'run',
      '--project=unit',
      '--project=site',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}`,
    ],
    { stdio: 'inherit', env },
  ).status === 0;
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
