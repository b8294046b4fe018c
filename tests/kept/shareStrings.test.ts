import { setFlagsFromString, deserialize, serialize } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { shareStrings } from '../../src/site/kept/shareStrings.ts';
import { tinySources } from '../field/tiny.ts';

it('what is read says the same', () => {
  const bytes = serialize(compile(tinySources));
  expect(shareStrings(deserialize(bytes) as unknown)).toStrictEqual(deserialize(bytes));
});

it('equal strings are held once: of a large graph they take half of the room', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const held = (): number => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const bytes = serialize(
    Array.from({ length: 50_000 }, (_, index) => ({
      id: index,
      at: 'a place that many claims name',
      of: ['a work that they cite'],
    })),
  );
  const before = held();
  const apart: unknown = deserialize(bytes);
  const withEach = held() - before;
  shareStrings(apart);
  expect(held() - before).toBeLessThan(withEach - 50_000 * 60);
  expect(apart).toHaveLength(50_000);
});
