import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from '../../bench/generate.ts';
import { lookupsOf } from '../../src/html/around.ts';
import { compileMadeUp } from './compileMadeUp.ts';

/** Where the made-up reviews say they stand. */
const site = 'https://host.example/';

function reviewOf(entries: number) {
  const folder = mkdtempSync(join(tmpdir(), 'made-up-'));
  generate(folder, entries);
  const { graph } = compileMadeUp(folder);
  rmSync(folder, { recursive: true, force: true });
  return { atlas: lookupsOf(graph!, site), site };
}

/** Two made-up reviews, the second four times as large: made once for all tests of a worker, none of which changes them. */
export const [small, large] = [reviewOf(120), reviewOf(480)];
