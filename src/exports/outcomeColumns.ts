import type { Field, Quantity } from '../field/field.ts';
import { term } from '../field/term.ts';
import { derivations, figuresOf, type DerivedFigure } from '../battery/figures.ts';
import type { Measure } from '../model/graph.ts';
import { column, type Column } from './column.ts';
import { testColumn } from './columns.ts';
import { conditionColumns, evidenceColumns, factColumns } from './sharedColumns.ts';

/** A quantity in one unit: its column in the wide table of outcomes. */
export const resultName = (quantity: Quantity, unit: Measure['unit']): string =>
  [quantity.replace(/'/g, '').replace(/[^A-Za-z]+/g, '_'), unit.replace('%', 'pct').replace(/[^A-Za-z0-9]/g, '_')]
    .filter((part) => part !== '1')
    .join('_');

/** The column of a derived figure. */
export const derivedName = (figure: DerivedFigure): string =>
  `derived_${figure.replaceAll(' ', '_')}${derivations[figure].unit === 'mAh/cm2' ? '_mAh_cm2' : ''}`;

/** Columns of outcomes.csv: one for each quantity and unit that occurs, derived figures last. */
export const outcomeColumns = (
  field: Field,
  results: readonly { readonly quantity: Quantity; readonly unit: Measure['unit'] }[],
): readonly Column[] => [
  column('outcome_id', 'word', 'Id of the test: one subject under one set of conditions at one locator.'),
  column('entry_id', 'word', 'Node id of the entry that records it.'),
  column('subject_id', 'word', 'Node id of what was tested.'),
  column('subject', 'text', 'Its title.'),
  testColumn(field),
  ...conditionColumns(field),
  ...results.map(({ quantity, unit }) =>
    column(
      resultName(quantity, unit),
      'measure',
      `${term(field.quantities, quantity).says} ${unit === '1' ? 'A pure number.' : `In ${unit}.`} With its comparator where that is not =.`,
    ),
  ),
  column('baselines', 'list', 'What results are compared with: node id, quantity, value and unit.'),
  ...evidenceColumns(field),
  ...figuresOf(field).map((figure) =>
    column(
      derivedName(figure),
      'measure',
      `Derived, not printed: ${derivations[figure].formula}, in ${term(field.units, derivations[figure].unit).display}; half and symmetric cells only.`,
    ),
  ),
  ...factColumns(field),
];
