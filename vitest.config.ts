import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// Programs that tests start come up in half the time with what Node kept of them; it goes by the text of each file.
process.env['NODE_COMPILE_CACHE'] ??= resolve('.build/.sodiograph/code');

/** Packages come to tests as they come to a build: micromark has a slower program beside it, for its own developers. */
const asBuilt: Plugin = {
  name: 'packages-as-built',
  configResolved: ({ ssr }) => {
    const { conditions = [] } = ssr.resolve ?? {};
    const developing = conditions.indexOf('development|production');
    if (developing !== -1) conditions.splice(developing, 1);
  },
};

/** Long enough for a machine with two cores and other work: what takes longer hangs. No test measures time by it. */
const patience = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 60_000 } } };

/** Those that start programs and wait for them: beside them the cores are for others. */
const waits = /\/tests\/(?:building|commands)\/|\/(?:newReview|watchFolder)\.test/;

/**
 * Files with most work first, so that no core is alone with one at the end. In a fresh clone Vitest takes the longest texts for the most
 * work; those of every kind of page for all people are a line each. Before them those that wait, while tests in the browser have work.
 */
class MostWorkFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification): number =>
      moduleId.includes('/site/people/') || waits.test(moduleId) ? 0 : 1;
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: MostWorkFirst },
    projects: [
      {
        plugins: [asBuilt],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.browser.test.ts', 'tests/site/**'],
          // The content is compiled once a worker instead of once a file; no test changes what another reads.
          isolate: false,
          // All cores: with one core left over, the usual number, a machine of two would work with one.
          maxWorkers: availableParallelism(),
          // Most code runs in one file and not for long: what Turbofan makes of it costs more than it saves (docs/decisions/tests.md).
          execArgv: ['--no-opt'],
          setupFiles: ['tests/seed.ts'],
          sequence: { groupOrder: 0 },
          ...patience,
        },
      },
      {
        // Programs that are not of npm, where the machine has them: npm run test:tools.
        test: { name: 'tools', include: ['tests/tools/**/*.tools.ts'], sequence: { groupOrder: 2 }, ...patience },
      },
      {
        plugins: [asBuilt],
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/**/*.browser.test.ts'],
          globalSetup: ['tests/site/setup.ts'],
          // No file changes what another reads; what all import is loaded once a worker.
          isolate: false,
          ...patience,
          // Files wait for pages half of their time, so two cores have work for more than two.
          maxWorkers: 4,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
