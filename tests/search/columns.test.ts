import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromColumns, toColumns } from '../../src/search/columns.ts';

it('rows come out of the columns as they went in', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), fc.string(), fc.constantFrom('', null))), (rows) => {
      expect(fromColumns(JSON.parse(JSON.stringify(toColumns(rows))) as unknown[][])).toEqual(rows);
    }),
  ));
