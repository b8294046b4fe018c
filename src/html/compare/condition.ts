import * as words from '#words/compare.ts';
import type { ComparisonRow } from '../../derive/comparisonRow.ts';
import type { TableColumn } from '../../derive/comparisonTable.ts';
import { find, rankIn } from '../../field/term.ts';
import { extentOf, inBase, sureOf } from '../../model/agreement.ts';
import { entriesOf, measureOf, textsOf } from '../../model/condition.ts';
import { displayMeasure } from '../../model/measure.ts';
import type { Around } from '../around.ts';
import { entryLink } from '../parts/entryLink.ts';
import { html, joined, marked, type Html } from '../template.ts';
import { cell, missing } from './cell.ts';

type ConditionColumn = TableColumn & { readonly is: 'condition' };

/** A condition of a report: a number in the unit of its column, entries, or words. */
export const conditionCell = (around: Around, row: ComparisonRow, column: ConditionColumn): Html =>
  column.condition.shape === 'measure' ? measureCell(around, row, column) : namesCell(around, row, column);

function measureCell({ atlas: { field } }: Around, { outcome }: ComparisonRow, column: ConditionColumn): Html {
  const { name, dimensions } = column.condition;
  const measure = measureOf(outcome.conditions, name);
  if (!measure) return cell(column, { number: true }, missing());
  const isPlain = measure.unit === column.unit;
  // Values of different dimensions cannot be compared: they are kept apart, in the order of the units.
  const apart = dimensions.length > 1 ? rankIn(field.units, measure.unit) * 1e9 : 0;
  return cell(
    column,
    {
      unit: isPlain ? find(field.units, measure.unit)?.display : undefined,
      value: inBase(field.units, measure) + apart,
      sure: dimensions.length === 1 ? sureOf(extentOf(field.units, measure)) : undefined,
      number: true,
    },
    marked(displayMeasure(isPlain ? { ...measure, unit: '1' } : measure, field.units)),
  );
}

function namesCell(around: Around, { outcome }: ComparisonRow, column: ConditionColumn): Html {
  const { name } = column.condition;
  const entries = entriesOf(outcome.conditions, name).map(around.atlas.node);
  const texts = textsOf(outcome.conditions, name);
  return cell(
    column,
    { card: entries.length > 0 ? column.shown.card : undefined, value: entries[0]?.title ?? texts[0] },
    [
      entries.length + texts.length === 0 && missing(),
      joined(
        entries.map((node) => entryLink(around, node, true)),
        words.or,
      ),
      entries.length > 1 && html` <span class="qualifier">${words.notStatedWhich}</span>`,
      marked(texts.join('; ')),
    ],
  );
}
