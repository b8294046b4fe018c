import * as words from '#words/compare.ts';
import { flatten } from '../../chemistry/markup.ts';
import type { TableColumn } from '../../derive/comparisonTable.ts';
import { html, marked, type Html, type Part } from '../template.ts';

/** What a cell is sorted by, and for cards, where there is no head, its name and unit. */
export interface CellTold {
  /** Instead of the name of the column. */
  readonly card?: string | undefined;
  readonly unit?: string | undefined;
  /** Absent when there is no value, which sorts last. */
  readonly value?: number | string | undefined;
  readonly number?: boolean;
  /** Of a bound or a range: what is sure of it, the least and the most. */
  readonly sure?: readonly [least: number, most: number] | undefined;
}

/** A cell of the comparison. */
export function cell(
  { is, key, card: name }: Pick<TableColumn, 'is' | 'key' | 'card'>,
  { card = name, unit, value, number, sure }: CellTold,
  content: Part,
): Html {
  const [least, most] = sure ?? [];
  /** What is as it says needs no further word. */
  const end = (one: number | undefined): number | string | undefined =>
    one === undefined || one === value ? undefined : Number.isFinite(one) ? one : 'open';
  const told = [
    attribute('value', typeof value === 'string' ? flatten(value) : value),
    attribute('least', end(least)),
    attribute('most', end(most)),
  ];
  return html`<td class="c-${key} is-${is}${number && ' number'}" ${told}>
    <span class="in-card name">${card}</span> ${content}${
      unit !== undefined && value !== undefined && html` <span class="in-card unit">${marked(unit)}</span>`
    }
  </td>`;
}

const attribute = (name: string, value: number | string | undefined): Html | false =>
  value !== undefined && html` data-${name}="${value}"`;

/** Stands where the review gives nothing. */
export const missing = (title: string = words.notReported): Html =>
  html`<abbr class="missing" title="${title}">–</abbr>`;
