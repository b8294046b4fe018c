import { once } from 'node:events';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { shareStrings } from '../../src/site/kept/shareStrings.ts';
import { tinySources } from '../field/tiny.ts';

it('what is read says the same', () => {
  const bytes = serialize(compile(tinySources));
  expect(shareStrings(deserialize(bytes) as unknown)).toStrictEqual(deserialize(bytes));
});

/** Says how much memory a large value holds that was read, before and after its strings are shared, and how many parts it has. */
const measured = `
const { parentPort, workerData } = require('node:worker_threads');
const v8 = require('node:v8');
import(workerData).then(({ shareStrings }) => {
  v8.setFlagsFromString('--expose-gc');
  const collect = require('node:vm').runInNewContext('gc');
  const held = () => (collect(), process.memoryUsage().heapUsed);
  const bytes = v8.serialize(
    Array.from({ length: 50_000 }, (_, index) => ({
      id: index,
      at: 'a place that many claims name',
      of: ['a work that they cite'],
    })),
  );
  const before = held();
  const apart = v8.deserialize(bytes);
  const each = held() - before;
  shareStrings(apart);
  parentPort.postMessage({ each, shared: held() - before, parts: apart.length });
});`;

it('equal strings are held once: of a large graph they take half of the room', async () => {
  // In a heap of its own: to go through that of all tests takes longer than all else here.
  const program = pathToFileURL(resolve('src/site/kept/shareStrings.ts')).href;
  const [said] = (await once(new Worker(measured, { eval: true, workerData: program }), 'message')) as [
    Readonly<Record<'each' | 'shared' | 'parts', number>>,
  ];
  expect(said.shared).toBeLessThan(said.each - 50_000 * 60);
  expect(said.parts).toBe(50_000);
});
