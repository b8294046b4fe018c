import { expect, it } from 'vitest';
import { compiled, content, edited } from '../fixture.ts';
import { said } from './prose.ts';

it.each([
  ['Cu foil', 'no entry has the id “Cu foil” (“Cu foil” is a name of cu-foil: write that id)'],
  ['Dendrites', 'no entry has the id “Dendrites” (“Dendrites” is a name of dendrites: write that id)'],
  ['cu-foill', 'no entry has the id “cu-foill” (did you mean “cu-foil”?)'],
  ['zn-foam', 'no entry has the id “zn-foam”; allowed'],
])('who links to %s is told the id that is meant', (target, says) => {
  expect(said(`See [it](<${target}>).`)).toEqual([expect.stringContaining(says)]);
});

it('of the kinds that may stand there the nearest comes first, then any', () => {
  const near = {
    'materials/dendrite.md': '---\ntitle: Dendrite\nclass: base collector\nsummary: A foil.\n---\n',
  };
  const messages = (from: string, to: string): readonly string[] =>
    compiled(content({ ...near, ...edited('materials/sn-cu.md', from, to) })).problems.map(({ message }) => message);
  expect(messages('modifies: cu-foil', 'modifies: dendritess')).toEqual([
    'no entry has the id “dendritess” (did you mean “dendrite”?)',
  ]);
  expect(messages('mitigates: dendrites', 'mitigates: dendritess')).toEqual([
    'no entry has the id “dendritess” (did you mean “dendrites”?)',
  ]);
  expect(messages('mitigates: dendrites', 'mitigates: cu-foill')).toEqual([
    'no entry has the id “cu-foill” (did you mean “cu-foil”?)',
  ]);
});
