import * as words from '#words/compare.ts';
import { columnsHeld, type TableColumn } from '../../derive/comparisonTable.ts';
import type { ComparisonRow } from '../../derive/comparisonRow.ts';
import { conditionsInWords } from '../../derive/conditions.ts';
import { find } from '../../field/term.ts';
import { claimAddress } from '../../model/address.ts';
import { extentOf, inBase, sureOf } from '../../model/agreement.ts';
import type { Measure, MeasuredClaim } from '../../model/graph.ts';
import { displayMeasure } from '../../model/measure.ts';
import { pieces } from '../../words/pieces.ts';
import type { Around } from '../around.ts';
import { entryLink } from '../parts/entryLink.ts';
import { html, marked, type Html } from '../template.ts';
import { cell, missing } from './cell.ts';

const valueLink = ({ atlas, link }: Around, claim: string, measure: Measure): Html =>
  html`<a href="${link(claimAddress(claim))}">${marked(displayMeasure(measure, atlas.field.units))}</a>`;

/** Printed values in the unit of their column, each a link to its claim; a value in another unit keeps it. */
export function valuesCell(
  around: Around,
  { values }: ComparisonRow,
  column: TableColumn & { readonly is: 'values' },
): Html {
  const { units } = around.atlas.field;
  const claims = values[column.column.name] ?? [];
  const [first] = claims;
  const display = column.unit === undefined ? '' : find(units, column.unit)?.display;
  // A card whose name is made of words says the unit in it.
  const inCard = column.column.card === undefined || !/\p{L}/u.test(display ?? '') ? display : undefined;
  const value = ({ id, quantity, measure }: MeasuredClaim): Html => {
    const isPlain = measure.unit === column.unit;
    const qualifier = find(column.column.qualifiers, quantity);
    return html`<div>
      ${valueLink(around, id, isPlain ? { ...measure, unit: '1' } : measure)}${
        inCard !== undefined && inCard !== '' && isPlain && html` <span class="in-card unit">${marked(inCard)}</span>`
      }${qualifier && html` <span class="qualifier">${qualifier.says}</span>`}
    </div>`;
  };
  return cell(
    column,
    {
      value: first && inBase(units, first.measure),
      sure: first && sureOf(extentOf(units, first.measure)),
      number: true,
    },
    claims.length === 0 ? missing() : claims.map(value),
  );
}

/** What follows from a report by arithmetic, not printed; no space before the letter of its formula, where a line could break. */
export function derivedCell({ atlas: { field } }: Around, { cumulative }: ComparisonRow, column: TableColumn): Html {
  if (!cumulative) return cell(column, { number: true }, missing(words.notDerivable));
  const { measure, formula } = cumulative;
  const shown = displayMeasure({ ...measure, unit: '1' }, field.units);
  return cell(
    column,
    {
      unit: column.unit === undefined ? undefined : find(field.units, column.unit)?.display,
      value: inBase(field.units, measure),
      sure: sureOf(extentOf(field.units, measure)),
      number: true,
    },
    html`<span class="derived" title="${words.derived(formula)}"
      >${shown}<sup aria-hidden="true">${formula.charAt(0)}</sup></span
    >`,
  );
}

/** Conditions and results of a test that have no column of their own. */
export function alsoCell(
  around: Around,
  row: ComparisonRow,
  column: TableColumn,
  columns: readonly TableColumn[],
): Html {
  const { atlas } = around;
  const { conditions: names, results } = columnsHeld(columns);
  // What was given as another condition, which has a column, is told there.
  const told = row.outcome.conditions.filter(
    (one) => !names.has(one.name) && !(one.shape === 'measure' && one.given !== undefined && names.has(one.given)),
  );
  const conditions = conditionsInWords(atlas.field, told, (id) => atlas.node(id).title);
  const claims = [
    ...Object.entries(row.values).flatMap(([name, own]) => (results.has(name) ? [] : own)),
    ...row.others,
  ];
  return cell(column, {}, [
    ...conditions.map((phrase) => html`<div>${marked(phrase)}</div>`),
    ...claims.map(
      (claim) =>
        html`<div>${claim.quantity} ${valueLink(around, claim.id, claim.measure)}${against(around, claim)}</div>`,
    ),
  ]);
}

function against(around: Around, { baseline }: MeasuredClaim): readonly (Html | string)[] {
  if (!baseline) return [];
  const subject = entryLink(around, around.atlas.node(baseline.subject), true);
  const { measure, claim } = baseline;
  return [
    ' ',
    ...(measure && claim
      ? pieces(words.against, { value: valueLink(around, claim, measure), subject })
      : pieces(words.againstSubject, { subject })),
  ];
}
