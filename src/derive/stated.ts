import type { Field } from '../field/field.ts';
import { extentOf } from '../model/agreement.ts';
import type { Condition } from '../model/condition.ts';
import type { Outcome } from '../model/graph.ts';
import type { Stated, Statements } from './likeness.ts';

/** What a report states of each condition, numbers in the first unit of their dimension, entries by their ids. */
export const statedBy = ({ units }: Pick<Field, 'units'>, { conditions }: Pick<Outcome, 'conditions'>): Statements =>
  Object.fromEntries(conditions.map((one) => [one.name, statedOf(units, one)]));

function statedOf(units: Field['units'], condition: Condition): Stated {
  switch (condition.shape) {
    case 'measure':
      return extentOf(units, condition.measure);
    case 'entries':
      return condition.entries;
    case 'text':
      return 'words';
  }
}
