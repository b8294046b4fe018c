import * as columnWords from '#words/columns.ts';
import type { Field, Quantity } from '../field/field.ts';
import { term } from '../field/term.ts';
import { derivations, figuresOf, type DerivedFigure } from '../battery/figures.ts';
import { activeCheck } from '../field/premise.ts';
import type { Measure } from '../model/graph.ts';
import { column, type Column } from './column.ts';
import { testColumn } from './columns.ts';
import { conditionColumns, evidenceColumns, factColumns } from './sharedColumns.ts';

/** A quantity in one unit: its column in the wide table of outcomes. */
export const resultName = (quantity: Quantity, unit: Measure['unit']): string =>
  [quantity.replace(/'/g, '').replace(/[^\p{L}\p{N}]+/gu, '_'), unit.replace('%', 'pct').replace(/[^A-Za-z0-9]/g, '_')]
    .filter((part) => part !== '1')
    .join('_');

/** The column of a derived figure. */
export const derivedName = (figure: DerivedFigure): string =>
  `derived_${figure.replaceAll(' ', '_')}${derivations[figure].unit === 'mAh/cm2' ? '_mAh_cm2' : ''}`;

/** The tests that figures are derived of. */
const testsOf = (field: Field): readonly string[] =>
  (activeCheck(field, 'duration')?.tests ?? []).map((test) => term(field.tests, test).plural);

/** Columns of outcomes.csv: one for each quantity and unit that occurs, derived figures last. */
export const outcomeColumns = (
  field: Field,
  results: readonly { readonly quantity: Quantity; readonly unit: Measure['unit'] }[],
): readonly Column[] => [
  column('outcome_id', 'word', columnWords.testId),
  column('entry_id', 'word', columnWords.recordedIn),
  column('subject_id', 'word', columnWords.testedId),
  column('subject', 'text', columnWords.itsTitle),
  testColumn(field),
  ...conditionColumns(field),
  ...results.map(({ quantity, unit }) =>
    column(
      resultName(quantity, unit),
      'measure',
      unit === '1'
        ? columnWords.pureNumber(term(field.quantities, quantity).says)
        : columnWords.resultIn(term(field.quantities, quantity).says, unit),
    ),
  ),
  column('baselines', 'list', columnWords.baselines),
  ...evidenceColumns(field),
  ...figuresOf(field).map((figure) =>
    column(
      derivedName(figure),
      'measure',
      columnWords.derivedFigure(
        derivations[figure].formula,
        term(field.units, derivations[figure].unit).display,
        testsOf(field),
      ),
    ),
  ),
  ...factColumns(field),
];
