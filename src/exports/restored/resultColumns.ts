import type { ConditionTerm, Field } from '../../field/field.ts';
import { find, term } from '../../field/term.ts';
import type { TableGroup } from '../../field/views.ts';
import { column, type Column } from '../column.ts';
import { either } from '../wordLists.ts';

/** What a group without a value shows, told at the first of its columns. */
const blanks = 'A dash is printed; an empty field lost its content in the source.';

/** The columns of one group of a restored table of results, by what each holds. */
export interface GroupColumns {
  readonly conditions: readonly { readonly condition: ConditionTerm; readonly columns: readonly Column[] }[];
  readonly results: readonly { readonly value: Column; readonly unit?: Column }[];
  readonly confidence: Column;
}

/** Names and says the columns of a group: its conditions, its results (with their unit where it may differ), our confidence. */
export function groupColumns(field: Field, group: TableGroup): GroupColumns {
  const name = (part: string): string => `${group.name}_${part}`;
  const first = group.conditions[0];
  return {
    conditions: group.conditions.map((condition) => {
      const row = term(field.conditions, condition);
      const blank = condition === first ? ` ${blanks}` : '';
      return { condition: row, columns: conditionColumns(field, row, name, blank) };
    }),
    results: group.results.map(({ name: result, quantities }) => {
      const terms = quantities.map((quantity) => term(field.quantities, quantity));
      const dimensions = new Set(terms.map(({ dimension }) => dimension));
      const says = `${either(terms.map((quantity) => quantity.name))}, with its comparator where one is printed.`;
      const units = field.units.filter((unit) => dimensions.has(unit.dimension) && unit.factor === 1);
      return {
        value: column(name(result), 'measure', says[0]!.toUpperCase() + says.slice(1)),
        ...(dimensions.size > 1
          ? { unit: column(name(`${result}_unit`), 'word', `${either(units.map((unit) => unit.name))}.`) }
          : {}),
      };
    }),
    confidence: column(
      name('confidence'),
      'word',
      'How sure we are that the values of this cell belong to this row: high, medium, low.',
    ),
  };
}

function conditionColumns(
  field: Field,
  row: ConditionTerm,
  name: (part: string) => string,
  blank: string,
): readonly Column[] {
  const part = row.name.replaceAll('-', '_');
  if (row.shape === 'entries')
    return [
      column(name(part), 'text', `Title of the ${row.label}.${blank}`),
      column(name(`${part}_id`), 'word', 'Its node id.'),
    ];
  const value = row.columns.find(({ holds }) => holds === 'value');
  const unit = row.columns.some(({ holds }) => holds === 'unit');
  if (value && !unit) {
    const usual = field.units.find(({ dimension, factor }) => dimension === row.dimensions[0] && factor === 1);
    return [
      column(name(value.name), 'measure', `In ${find(field.units, usual?.name ?? '')?.name ?? 'its unit'}.${blank}`),
    ];
  }
  return [column(name(part), 'measure', `${row.label[0]!.toUpperCase()}${row.label.slice(1)} with its unit.${blank}`)];
}

/** All columns of a group in their order. */
export const allOf = ({ conditions, results, confidence }: GroupColumns): readonly Column[] => [
  ...conditions.flatMap(({ columns }) => columns),
  ...results.flatMap(({ value, unit }) => (unit ? [value, unit] : [value])),
  confidence,
];
