import type { RowFacts } from '../../derive/comparisonFilters.ts';
import { plain } from '../../search/normalise.ts';
import { compareValues, readSort } from './sort.ts';
import type { CompareRow } from './state.ts';

/** A row of a table with what it says of itself. */
export interface SectionRow {
  readonly row: HTMLTableRowElement;
  readonly facts: CompareRow;
}

/** The reports on one test on the page. */
export interface CompareSection {
  readonly host: HTMLElement;
  readonly test: string;
  /** The start of its sentence: “Bakes”. */
  readonly says: string;
  readonly table: HTMLTableElement;
  readonly line: HTMLElement;
  readonly rows: readonly SectionRow[];
}

/** Plain type in lower case, the same for what is asked and what is there. */
export const fold = (text: string): string => plain(text).toLowerCase();

/** Reads a section once. */
export function sectionOf(host: HTMLElement): CompareSection {
  const table = host.querySelector('table')!;
  return {
    host,
    test: host.dataset['test']!,
    says: host.dataset['says']!,
    table,
    line: host.querySelector('.count')!,
    rows: [...table.tBodies[0]!.rows].map((row) => ({ row, facts: factsOf(row) })),
  };
}

function factsOf(row: HTMLTableRowElement): CompareRow {
  const { facts = '{"lists":{},"numbers":{}}', contradicted } = row.dataset;
  return {
    ...(JSON.parse(facts) as RowFacts),
    contradicted: contradicted !== undefined,
    text: fold(textOf(row)),
  };
}

// The names that cards repeat would make every row match them.
function textOf(row: HTMLElement): string {
  const copy = row.cloneNode(true) as HTMLElement;
  for (const name of copy.querySelectorAll('.in-card')) name.remove();
  return copy.textContent ?? '';
}

/** How many reports are shown, and on how many subjects: two places of the source may tell of one test in two rows. */
export function countPhrase(
  shown: readonly SectionRow[],
  all: number,
  [one, many]: readonly [one: string, many: string],
): string {
  const subjects = new Set(shown.map(({ row }) => row.cells[0]!.dataset['value'])).size;
  const on = subjects === 0 ? '' : ` on ${subjects} ${subjects === 1 ? one : many}`;
  return `${shown.length} of ${all} reports${on}`;
}

/** Orders the rows of a section by a column it has; by any other they stand as the page came. */
export function orderRows({ table, rows }: CompareSection, sort: string): void {
  const { key, descending } = readSort(sort);
  const heads = [...table.tHead!.rows[0]!.cells];
  const at = heads.findIndex((head) => head.dataset['key'] === key);
  for (const head of heads) head.removeAttribute('aria-sort');
  heads[at]?.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
  const value = (row: HTMLTableRowElement): string | undefined => row.cells[at]?.dataset['value'];
  const own = rows.map(({ row }) => row);
  const ordered = at < 0 ? own : own.toSorted((a, b) => compareValues(value(a), value(b), descending));
  const body = table.tBodies[0]!;
  if (ordered.some((row, index) => body.rows[index] !== row)) body.append(...ordered);
}
