import type { Quantity, Test } from '../field/field.ts';
import { comparedTests } from './comparison.ts';
import { columnsOf } from './comparisonRow.ts';
import { valuesColumn } from './comparisonTable.ts';
import type { Indexes } from './indexes.ts';

/** Where a report is compared with those like it; undefined where its test is not compared. */
export const likeAddress = (
  atlas: Indexes,
  { id, test }: { readonly id: string; readonly test: Test },
): string | undefined => (comparedTests(atlas).includes(test) ? `/compare/?like=${id}` : undefined);

/** Where the values of a quantity in a test are compared, the better first; undefined where they have no column. */
export function quantityAddress(atlas: Indexes, quantity: Quantity, test: Test): string | undefined {
  const column = columnsOf(atlas).find(
    ({ quantities, tests }) => quantities.includes(quantity) && (tests === undefined || tests.includes(test)),
  );
  if (!column || !comparedTests(atlas).includes(test)) return undefined;
  const { key, first } = valuesColumn(atlas.field, column);
  return `/compare/?test=${test}&sort=${first === 'descending' ? '-' : ''}${key}`;
}
