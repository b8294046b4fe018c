import { expect, it } from 'vitest';
import { readingTime } from '../../src/derive/readingTime.ts';
import type { Passage } from '../../src/model/graph.ts';

const text = (words: number): Passage =>
  ({ html: '', text: Array.from({ length: words }, () => 'word').join(' ') }) as Passage;

it('is a minute for two hundred words, at least one, and nothing where there is nothing to read', () => {
  expect(readingTime({ passages: [text(400), text(600)] })).toBe(5);
  expect(readingTime({ passages: [text(12)] })).toBe(1);
  expect(readingTime({ passages: [] })).toBeUndefined();
});
