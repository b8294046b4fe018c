import { expect, test } from 'vitest';
import { contextsOf } from '../../src/derive/contexts.ts';
import { indexGraph } from '../../src/derive/indexes.ts';
import { graph } from '../review.ts';

const atlas = indexGraph(graph);
/** The sentences that entries show of the reading path. */
const contexts = graph.nodes.flatMap(({ id }) =>
  contextsOf(atlas, id).map(({ locator, sentence }) => ({ name: `${locator}, ${id}`, sentence })),
);

test('a context is a whole sentence, without line breaks and without citations', () => {
  expect(contexts.length).toBeGreaterThan(500);
  for (const { name, sentence } of contexts) {
    expect(sentence, name).toMatch(/^[\p{Lu}\d“(≈>−]/u);
    expect(sentence, name).toMatch(/[.!?][”)]?$/);
    expect(sentence, name).not.toMatch(/\n| {2}|\s[.,;]|\[/);
  }
});

test('a full stop that abbreviates does not end a sentence, one after a unit or a formula does', () => {
  const said = contexts.map(({ sentence }) => sentence);
  for (const sentence of said) expect(sentence).not.toMatch(/(?:\bRefs?|\bFigs?|\s\p{L}(?<!\d\s\p{L}))\.$/u);
  const about = (part: string): readonly string[] => said.filter((sentence) => sentence.includes(part));
  expect(about('O. J. Dahunsi')).toContainEqual(expect.stringMatching(/^What carbon does .* C@Al \(Fig\. 1a\)\.$/));
  expect(about('panels (a) to (c) are taken')).toContainEqual(expect.stringMatching(/Ref\. 73 \(.*, 2017\)\.$/));
  expect(about('98.11 %')).toContainEqual(expect.stringMatching(/ at 50 C\.$/));
});
