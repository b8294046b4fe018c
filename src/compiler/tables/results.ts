import { valueColumns } from '../../model/outcomeTable.ts';
import { quote } from '../../source/bounds.ts';
import { baselineOf, withUnit } from './cells.ts';
import type { TableFlaw } from './header.ts';
import type { Located } from './located.ts';
import type { Told } from './rows.ts';

/** The values of a row: the one that `quantity` names, and one for each column that is a quantity. */
export function resultsOf(told: readonly Told[], offset: number, flaws: TableFlaw[]): readonly Located[] {
  const cell = (name: string): Told | undefined =>
    told.find(({ column, text }) => column.of === 'value' && column.name === name && text !== '');
  const wide = told.flatMap(({ column, text, offset: at }): Located[] =>
    column.of === 'quantity' && text !== ''
      ? [{ offset: at, pairs: [[column.name, { offset: at, value: withUnit(text, column.unit) }]] }]
      : [],
  );
  const [quantity, value] = [cell('quantity'), cell('value')];
  const beside = Object.entries(valueColumns).flatMap(([name, field]) => {
    const found = cell(name);
    return found ? [{ name, field, found }] : [];
  });
  if (quantity && value) {
    const more = beside.map(({ name, field, found }): readonly [string, Located] => [
      field,
      name === 'baseline' ? baselineOf(found) : { offset: found.offset, value: found.text },
    ]);
    const own: readonly [string, Located] = [quantity.text, { offset: value.offset, value: value.text }];
    return [...wide, { offset: quantity.offset, pairs: [own, ...more] }];
  }
  const why = whyNone(quantity, value, beside[0]?.found, wide.length > 0, offset);
  if (why) flaws.push(why);
  return wide;
}

/** What is wrong with a row that names no value of its own, if something is. */
function whyNone(
  quantity: Told | undefined,
  value: Told | undefined,
  beside: Told | undefined,
  wide: boolean,
  offset: number,
): TableFlaw | undefined {
  const half = quantity ?? value;
  if (half)
    return {
      offset: half.offset,
      message: `${quote(half.text)} stands without its “${quantity ? 'value' : 'quantity'}”; fill it in`,
    };
  if (beside)
    return {
      offset: beside.offset,
      message: `${quote(beside.text)} belongs to no value; it needs “quantity” and “value” in its row`,
    };
  return wide ? undefined : { offset, message: 'the row has no value; fill in a quantity, or remove the row' };
}
