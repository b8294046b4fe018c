import { expect, it } from 'vitest';
import { isNoted } from '../../src/site/reuse/bound.ts';
import { small } from '../exports/fixture.ts';

it('what pages ask is noted of a review, and not of a content of ten thousand entries', () => {
  const many = Array.from({ length: 20_000 }, () => small.edges[0]!);
  expect(isNoted(small)).toBe(true);
  expect(isNoted({ ...small, edges: [...many, ...many, ...many] })).toBe(true);
  expect(isNoted({ ...small, edges: [...many, ...many, ...many, ...many] })).toBe(false);
});
