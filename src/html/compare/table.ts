import * as words from '#words/compare.ts';
import type { Comparison } from '../../derive/comparison.ts';
import type { ComparisonRow } from '../../derive/comparisonRow.ts';
import { tableColumns, type TableColumn } from '../../derive/comparisonTable.ts';
import { find, term } from '../../field/term.ts';
import type { Around } from '../around.ts';
import { inside, type Branch } from '../list/cut.ts';
import { entryLink } from '../parts/entryLink.ts';
import { html, joined, marked, type Html } from '../template.ts';
import { cell } from './cell.ts';
import { conditionCell } from './condition.ts';
import { sourceCell } from './source.ts';
import { alsoCell, derivedCell, valuesCell } from './values.ts';

/** The reports on one test, one a row; on screens too narrow for the columns, one a card. */
export function compareTable(around: Around, comparison: Comparison): Branch {
  const { field } = around.atlas;
  const { test, rows } = comparison;
  const columns = tableColumns(field, comparison);
  return {
    around: html`<table class="compare" data-test="${test}">
      <caption class="visually-hidden">
        ${words.caption(term(field.tests, test).label)}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => head(around, column))}
        </tr>
      </thead>
      <tbody>
        ${inside}
      </tbody>
    </table>`,
    items: rows.map((row) => compareRow(around, row, columns)),
  };
}

/** Its values, or its heading, need more room than a number. */
const isWide = ({ is, label, unit }: TableColumn): boolean =>
  is === 'values' ? label.length > 8 : is === 'condition' && unit === undefined;
const isNumber = (column: TableColumn): boolean =>
  column.is === 'values' ||
  column.is === 'derived' ||
  (column.is === 'condition' && column.condition.shape === 'measure');

function head({ atlas: { field } }: Around, column: TableColumn): Html {
  const { is, key, label, unit, note, first } = column;
  const below = (unit === undefined ? undefined : find(field.units, unit)?.display) ?? note ?? '';
  const number = isNumber(column) && (isWide(column) ? ' number wide' : ' number');
  return html`<th
    scope="col"
    class="c-${key} is-${is}${number}"
    data-key="${key}"
    ${first !== undefined && html` data-first="${first}"`}${note !== undefined && html` data-mixed`}
  >
    <span class="name">${label}</span>${below !== '' && html` <span class="unit">${marked(below)}</span>`}
  </th>`;
}

/** One report as a row. */
const compareRow = (around: Around, row: ComparisonRow, columns: readonly TableColumn[]): Html =>
  html`<tr data-outcome="${row.outcome.id}">
    ${rowCells(around, row, columns)}
  </tr>`;

/** The cells of a row, in the order of the columns. */
export const rowCells = (around: Around, row: ComparisonRow, columns: readonly TableColumn[]): readonly Html[] =>
  columns.map((column) => cellOf(around, row, column, columns));

function cellOf(around: Around, row: ComparisonRow, column: TableColumn, columns: readonly TableColumn[]): Html {
  switch (column.is) {
    case 'subject':
      return html`<th scope="row" class="c-${column.key} is-subject" data-value="${row.subject.title}">
        ${entryLink(around, row.subject, true)}
      </th>`;
    case 'base':
      return baseCell(around, row, column);
    case 'condition':
      return conditionCell(around, row, column);
    case 'values':
      return valuesCell(around, row, column);
    case 'derived':
      return derivedCell(around, row, column);
    case 'also':
      return alsoCell(around, row, column, columns);
    case 'source':
      return sourceCell(around, row, column, columns);
  }
}

const baseCell = (
  around: Around,
  { bare, bases }: ComparisonRow,
  column: TableColumn & { readonly is: 'base' },
): Html =>
  cell(column, { card: bases.length > 0 ? column.reads : undefined, value: bases[0]?.title }, [
    bare && html`<span class="inapplicable">${words.bare}</span>`,
    !bare && bases.length === 0 && html`<abbr class="missing" title="${words.notReported}">–</abbr>`,
    joined(
      bases.map((base) => entryLink(around, base, true)),
      ' ',
    ),
  ]);
