import * as columnWords from '#words/columns.ts';
import type { ConditionTerm, Field } from '../../field/field.ts';
import { term } from '../../field/term.ts';
import type { TableGroup } from '../../field/views.ts';
import { column, type Column } from '../column.ts';

/** The columns of a condition, and whether a value in them stands with its unit. */
interface ConditionColumns {
  readonly condition: ConditionTerm;
  readonly columns: readonly Column[];
  readonly hasUnit: boolean;
}

/** The columns of one group of a restored table of results, by what each holds. */
export interface GroupColumns {
  readonly conditions: readonly ConditionColumns[];
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
      return conditionColumns(field, row, name, condition === first ? columnWords.blanks : (says) => says);
    }),
    results: group.results.map(({ name: result, quantities }) => {
      const terms = quantities.map((quantity) => term(field.quantities, quantity));
      const dimensions = new Set(terms.map(({ dimension }) => dimension));
      const units = field.units.filter((unit) => dimensions.has(unit.dimension) && unit.factor === 1);
      return {
        value: column(name(result), 'measure', columnWords.oneResult(terms.map((quantity) => quantity.name))),
        ...(dimensions.size > 1
          ? { unit: column(name(`${result}_unit`), 'word', columnWords.oneOf(units.map((unit) => unit.name))) }
          : {}),
      };
    }),
    confidence: column(name('confidence'), 'word', columnWords.confidenceOfCell),
  };
}

function conditionColumns(
  field: Field,
  condition: ConditionTerm,
  name: (part: string) => string,
  blanks: (says: string) => string,
): ConditionColumns {
  const { label, shape, dimensions, columns: own } = condition;
  const part = condition.name.replaceAll('-', '_');
  if (shape === 'entries') {
    const title = column(name(part), 'text', blanks(columnWords.titleOf(label)));
    return { condition, columns: [title, column(name(`${part}_id`), 'word', columnWords.itsId)], hasUnit: false };
  }
  const value = own.find(({ holds }) => holds === 'value');
  if (value === undefined || own.some(({ holds }) => holds === 'unit'))
    return { condition, columns: [column(name(part), 'measure', blanks(columnWords.withUnit(label)))], hasUnit: true };
  const usual = field.units.find(({ dimension, factor }) => dimension === dimensions[0] && factor === 1);
  const says = usual === undefined ? columnWords.inItsUnit : columnWords.inUnit(usual.name);
  return { condition, columns: [column(name(value.name), 'measure', blanks(says))], hasUnit: false };
}

/** All columns of a group in their order. */
export const allOf = ({ conditions, results, confidence }: GroupColumns): readonly Column[] => [
  ...conditions.flatMap(({ columns }) => columns),
  ...results.flatMap(({ value, unit }) => (unit ? [value, unit] : [value])),
  confidence,
];
