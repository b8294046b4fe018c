import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromColumns, fromSteps, toColumns, toSteps } from '../../src/search/columns.ts';

it('rows come out of the columns as they went in', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), fc.string(), fc.constantFrom('', null))), (rows) => {
      expect(fromColumns(JSON.parse(JSON.stringify(toColumns(rows))) as unknown[][])).toEqual(rows);
    }),
  ));

it('numbers come out of the steps as they went in', () =>
  fc.assert(
    fc.property(fc.array(fc.nat()), (numbers) => {
      expect(fromSteps(toSteps(numbers))).toEqual(numbers);
    }),
  ));
