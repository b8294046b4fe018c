import { expect, it } from 'vitest';
import { standIns } from '../../src/search/finding/standIns.ts';
import { knownWords } from '../../src/search/knownWords.ts';

const known = knownWords(
  'interface interfaces structure heterostructure deposited predeposited plate present'.split(' '),
);

it('stands for a word that no page has: what follows its prefix, and what few others have the prefix', () => {
  expect(standIns(known, 'heterointerface')).toEqual(['interface', 'interfaces', 'heterostructure']);
  expect(standIns(known, 'pre-plate')).toEqual(['plate', 'predeposited']);
});

it('is nothing for a word that stands somewhere, or does not end in one that does', () => {
  const none = ['heterostructures', 'interface', 'synchrotron', 'prehistory'];
  expect(none.flatMap((word) => standIns(known, word))).toEqual([]);
});
