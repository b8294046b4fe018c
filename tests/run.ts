import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { setPriority } from 'node:os';
import { relative, resolve } from 'node:path';

/** Runs every check of the project, all of them even when one fails, and ends with a plain count. */
mkdirSync('.build', { recursive: true });

const bin = (name: string): string => `node_modules/.bin/${name}`;
const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? resolve('.build/.sodiograph/code'),
};

interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** What failed, a text each: a check, or a test with its file and why. */
  readonly failures: readonly string[];
}
/** A command that is one check, or a run of tests, which counts each of them in `results`. */
interface Check {
  readonly name: string;
  readonly command: string;
  readonly parameters: readonly string[];
  readonly results?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const check = (name: string, command: string, ...parameters: readonly string[]): Check => ({
  name,
  command,
  parameters,
});
const tests = (project: string): Check => {
  const results = `.build/vitest-${project}.json`;
  const told = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  return { name: project, command: bin('vitest'), parameters: ['run', `--project=${project}`, ...told], results };
};

/** As package.json has them start. */
const quickly = ['--import', './src/commands/quickly.mjs'];
/** The tests in the browser find it done. */
const site = check('site', process.execPath, ...quickly, 'src/commands/build.ts', '--out', '.build/site');
const content = check('content', process.execPath, ...quickly, 'src/commands/check.ts');
/** The cores are busy with other work: threads would only work out twice what they share. */
const oneThread = '--threads=1';
/** Scripts, with their types: whatever tsc would say too. It collects no garbage below 3 GB: a quarter of its work, for a tenth more memory. */
const lint: Check = {
  ...check('lint', bin('oxlint'), oneThread, 'src', 'bench', 'tests', 'vitest.config.ts'),
  env: { GOMAXPROCS: '1', GOGC: 'off', GOMEMLIMIT: '3GiB' },
};
const pages = check('types', process.execPath, 'tests/types/run.ts');
const formatting = check('formatting', bin('oxfmt'), '--check', oneThread);

/**
 * Two rows, side by side. Tests in a browser wait for pages, and pages for nothing: what works without a pause has the
 * cores whenever they are free.
 */
const browserRow = [site, tests('site')];
// The content is checked when the site was built of it: what that build keeps of it is then asked too.
const workingRow = [formatting, lint, pages, content, tests('unit')];

/** How nice a check is that leaves the cores to others: it goes on slowly beside them, and no test of it runs out of time. */
const behindOthers = 5;

/** Runs one check; what it prints is shown whole when it and what it is told `after` have ended. Of a check that is `behind`, others go before it. */
function run(
  { name, command, parameters, results, env: own }: Check,
  behind: boolean,
  after: Promise<unknown> = Promise.resolve(),
): Promise<Counts> {
  if (results !== undefined) rmSync(results, { force: true });
  const child = spawn(command, parameters, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...env, ...own } });
  if (behind && child.pid !== undefined) setPriority(child.pid, behindOthers);
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => printed.push(part));
  return new Promise((end) => {
    const done = (passed: boolean, why = ''): void => {
      const counts = results === undefined ? one(name, passed) : counted(name, results, passed);
      const told = results === undefined ? `${passed ? 'passed' : 'FAILED'}: ${name}\n` : '';
      void after.then(() => {
        process.stdout.write(`${Buffer.concat(printed).toString()}${why}${told}`);
        end(counts);
      });
    };
    child.once('error', (error) => done(false, `${error.message}\n`));
    // One that could not start has no status, and was told.
    child.once('close', (status) => status !== null && status >= 0 && done(status === 0));
  });
}

const one = (name: string, passed: boolean): Counts => ({
  passed: Number(passed),
  failed: Number(!passed),
  failures: passed ? [] : [name],
});

/** As Vitest writes it down. */
interface Results {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
}

/** What a run of tests wrote down; one that fails without a failed test or file (a broken set-up) is a failure too. */
function counted(name: string, results: string, passed: boolean): Counts {
  let counts: Counts = { passed: 0, failed: 0, failures: [] };
  try {
    const written = JSON.parse(readFileSync(results, 'utf8')) as Results;
    const failures = failuresOf(written);
    counts = { passed: written.numPassedTests, failed: failures.length, failures };
  } catch {
    // It did not come to its end.
  }
  return passed || counts.failed > 0 ? counts : { ...counts, failed: 1, failures: [...counts.failures, name] };
}

const failuresOf = ({ testResults }: Results): readonly string[] =>
  testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const file = relative('.', name);
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      // A file that could not be read to its end has no failed test.
      if (failed.length === 0) return [`${file}\n${message}`];
      return failed.map(
        ({ fullName, failureMessages }) => `${file}: ${fullName}\n${(failureMessages ?? []).join('\n')}`,
      );
    });

async function runRow(row: readonly Check[], behind: boolean, after: Promise<unknown>): Promise<readonly Counts[]> {
  const counts: Counts[] = [];
  for (const each of row) counts.push(await run(each, behind, after));
  return counts;
}

// Told first, and nothing waits for it: where no system has a browser, it is unpacked now.
const which = run(check('browser', process.execPath, 'tests/site/whichBrowser.ts'), false);
const rows = await Promise.all([runRow(browserRow, false, which), runRow(workingRow, true, which)]);
const all = [await which, ...rows.flat()];
const failed = all.reduce((sum, counts) => sum + counts.failed, 0);
// Once more and last: whoever sees only the end of the output of another machine must know what failed there.
for (const failure of all.flatMap(({ failures }) => failures)) console.log(`FAILED: ${failure}\n`);
console.log(`${all.reduce((sum, counts) => sum + counts.passed, 0)} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
