import { expect, it } from 'vitest';
import { compact } from '../../src/search/normalise.ts';
import { answerNumbers } from '../../src/search/finding/answer.ts';
import { findNames } from '../../src/search/finding/findNames.ts';
import { asksForValues } from '../../src/search/finding/spokenAlone.ts';
import { spokenIn } from '../../src/search/finding/spokenQuantities.ts';
import { field, graph, index, values } from './content.ts';

const firsts = (typed: string): readonly string[] =>
  findNames(index, typed).map(({ entry }) => index.records[entry]!.slug);

it.each([
  ['specific current', 'c-rate'],
  ['stability', 'cycle-life'],
  ['lasting', 'cycle-life'],
  ['j', 'current-density'],
])('“%s” without a number finds %s', (typed, slug) => expect(firsts(typed).slice(0, 3)).toContain(slug));

it.each([
  ['diameter', 'diameter'],
  ['Dendrite size', 'dendrite size'],
])('“%s”, which has no entry, shows its values', (typed, quantity) => {
  const found = answerNumbers(index, values, typed)!;
  expect(found).toMatchObject({ isWord: true, mayBeText: false });
  expect(new Set(found.hits.map(({ record }) => record.quantity))).toEqual(new Set([quantity]));
});

it('every word for a quantity that is measured finds a name or values', () => {
  const measured = new Set(graph.measured.map(({ quantity }) => quantity));
  const lost = field.spoken
    .filter(({ quantities }) => quantities.some((name) => measured.has(name)))
    .map(({ name }) => name)
    .filter((word) => firsts(word).length === 0 && (answerNumbers(index, values, word)?.hits ?? []).length === 0);
  expect(lost).toEqual([]);
});

it('what is a name is no word for values', () => {
  for (const [word] of spokenIn(field))
    if (index.exact.has(compact(word))) expect(asksForValues(index, word), word).toBeUndefined();
});
