import { expect, it } from 'vitest';
import { insideOf } from '../../src/search/finding/inside.ts';

const inside = insideOf(['rye', 'ryebread', 'bread', '', 'breadbread'].map((compact) => ({ compact })));

it('gives each name with a text inside once, in their order, and no more than asked for', () => {
  expect(inside('bread')).toEqual([1, 2, 4]);
  expect(inside('bread', 2)).toEqual([1, 2]);
  expect(inside('rye')).toEqual([0, 1]);
  expect(inside('adbr')).toEqual([4]);
  expect(inside('dry')).toEqual([]);
});
