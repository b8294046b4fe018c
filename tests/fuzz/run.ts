import fc from 'fast-check';
import { parseArgs } from 'node:util';
import { contentFolder, readSources } from '../../src/site/content.ts';
import { slipsShow, wrecksAreTold } from './properties.ts';

/**
 * `npm run fuzz`: changes real entries at random for an hour and says what the compiler answers badly. `--minutes 5`: so long;
 * `--seed 1`: the cases of an earlier run again.
 */
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '60' }, seed: { type: 'string', default: String(Date.now() % 1e9) } },
});
const seed = Number(values.seed);
const minutes = Number(values.minutes);
if (!(minutes > 0) || !Number.isInteger(seed)) {
  console.error('--minutes takes a number above 0, --seed a whole number');
  process.exit(1);
}

const sources = readSources(contentFolder());
const settings = {
  seed,
  numRuns: 1e9,
  interruptAfterTimeLimit: (minutes * 60_000) / 2,
  markInterruptAsFailure: false,
} as const;
let failed = false;
const say = (name: string, { failed: broke, numRuns, counterexample, errorInstance }: fc.RunDetails<unknown>): void => {
  failed ||= broke;
  console.log(`${broke ? 'FAILED' : 'passed'}: ${name} (${numRuns} cases, seed ${seed})`);
  if (broke) console.log(`${String(errorInstance)}\n${JSON.stringify(counterexample)}`);
};
say('slips of a character', fc.check(slipsShow(sources), settings) as fc.RunDetails<unknown>);
say('changes of lines', fc.check(wrecksAreTold(sources), settings) as fc.RunDetails<unknown>);
if (failed) process.exitCode = 1;
