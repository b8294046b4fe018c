import { expect, it } from 'vitest';
import { beginsOther } from '../../src/search/finding/beginsOther.ts';
import { indexNames } from '../../src/search/finding/nameIndex.ts';
import { formulas } from '../../src/search/formulas.ts';
import { field } from './content.ts';

const record = { kind: 'materials', own: [], carried: [], weight: 1, compositions: [] };
const index = indexNames(
  field,
  ['rye flour', 'rye bread', 'rye crumb', 'rye crumbs', 'Ry. Journal', 'crust', 'crumbly'].map((title) => ({
    ...record,
    slug: title,
    title,
    names: [],
  })),
  formulas,
);

it.each([
  ['ry', true],
  ['flou', true],
  ['crum', true],
  // A form of the same word, what hardly more names have, and what begins none.
  ['crumb', false],
  ['rye', false],
  ['crust', false],
  ['dough', false],
])('whether most who type “%s” go on: %s', (word, goesOn) => expect(beginsOther(index, word)).toBe(goesOn));
