import { expect, it } from 'vitest';
import { mergeResults } from '../../src/search/finding/mergeResults.ts';
import type { NameHit, Reason } from '../../src/search/finding/nameHit.ts';

const name = (entry: number, reason: Reason, called: string): NameHit => ({ entry, reason, name: called, score: 100 });
const text = (entry: number, scattered = false, tight = false) => ({
  entry,
  scattered,
  tight,
  without: [],
});
const order = (...of: Parameters<typeof mergeResults>): readonly unknown[] =>
  mergeResults(...of).map(({ entry }) => entry);

it('has what is called by few of the words behind passages that have all of them together', () => {
  expect(order([name(1, 'mentioned', 'steam')], [text(2), text(3, true)], 4)).toEqual([2, 1, 3]);
});

it('has what is called by half of the words or more, or by all that is typed, before', () => {
  expect(order([name(1, 'mentioned', 'rye crumb')], [text(2)], 4)).toEqual([1, 2]);
  expect(order([name(1, 'name', 'steam')], [text(2)], 4)).toEqual([1, 2]);
});

it('has pages with all the words side by side before what is called by a part of them, though two of them at most', () => {
  const [crumb, side] = [name(1, 'mentioned', 'rye crumb'), (entry: number) => text(entry, false, true)];
  expect(order([crumb], [side(2)], 3)).toEqual([2, 1]);
  expect(order([crumb], [text(2), side(3), side(4), side(5)], 3)).toEqual([3, 4, 1, 2, 5]);
  // Its own page may be one of these.
  expect(order([crumb], [side(2), side(1)], 3)).toEqual([1, 2]);
  expect(order([name(1, 'words', 'rye crumb')], [side(2)], 3)).toEqual([1, 2]);
});

it('joins what is found both ways, and keeps it before where its text has all the words together', () => {
  expect(mergeResults([name(1, 'mentioned', 'steam')], [text(2), text(1)], 4)).toEqual([
    { entry: 1, name: name(1, 'mentioned', 'steam'), text: text(1) },
    { entry: 2, text: text(2) },
  ]);
  expect(order([name(1, 'mentioned', 'steam')], [text(2), text(1, true)], 4)).toEqual([2, 1]);
});

it('has the best name first where it is of several words, all in the question, be they few of it', () => {
  const long = name(2, 'mentioned', 'rye crumb steam under a lid');
  expect(order([name(1, 'mentioned', 'rye crumb'), long], [], 6)).toEqual([1, 2]);
  expect(order([name(1, 'mentioned', 'steam'), long], [], 6)).toEqual([2, 1]);
});

it('has pages with most of the words together behind what the question names, and before other names in it and scattered words', () => {
  const most = { ...text(4), without: ['crust'] };
  expect(order([name(1, 'mentioned', 'steam'), name(2, 'mentioned', 'rye')], [most, text(3, true)], 5)).toEqual([
    1, 4, 2, 3,
  ]);
  expect(order([name(1, 'words', 'rye crumb')], [most], 2)).toEqual([1, 4]);
});

it('has what is likely by single words beside what stands first by name and passage, and first where both have it', () => {
  const [steam, rye] = [name(1, 'mentioned', 'steam'), name(2, 'mentioned', 'rye')];
  expect(mergeResults([steam, rye], [], 5, [text(3), text(2)]).map(({ entry }) => entry)).toEqual([1, 2, 3]);
  expect(mergeResults([steam], [], 5, [text(3), text(4)]).map(({ entry }) => entry)).toEqual([1, 3, 4]);
  expect(mergeResults([steam, rye], [], 5, [text(2)])[0]).toEqual({ entry: 2, name: rye });
});

it('keeps what is called by all that is asked for before whatever is likely', () =>
  expect(
    mergeResults([name(1, 'name', 'rye'), name(2, 'words', 'rye bread')], [], 1, [text(2), text(3)]).map(
      ({ entry }) => entry,
    ),
  ).toEqual([1, 2, 3]));

it('has a page that is no entry once, though it is found both ways', () => {
  const page = { path: 'about', scattered: false, tight: false, without: ['rye'] };
  expect(mergeResults([], [page], 3, [page])).toEqual([{ text: page }]);
});

it('finds nothing where there are only single words of the question', () => {
  expect(order([], [], 3, [text(1)])).toEqual([]);
  expect(order([name(3, 'mentioned', 'rye')], [], 3, [text(1)])).toEqual([3, 1]);
});
