import type { Certainty } from '../../derive/certainty.ts';
import type { RowFacts } from '../../derive/comparisonFilters.ts';
import { plain } from '../../search/normalise.ts';
import * as words from '#words/compare.ts';
import type { TestRows } from '../../exports/compareRows.ts';
import { element } from '../dom/element.ts';
import type { CompareRow } from './match.ts';
import { compareValues, readSort, type SortValue } from './sort.ts';

/** A row of a table with what it says of itself. */
export interface SectionRow {
  readonly id: string;
  readonly row: HTMLTableRowElement;
  readonly facts: CompareRow;
}

/** A row that is shown, and how surely it belongs there. */
export interface ShownRow extends SectionRow {
  readonly certainty: Certainty;
}

/** The reports on one test on the page. */
export interface CompareSection {
  readonly host: HTMLElement;
  readonly test: string;
  /** The start of its sentence: “Bakes”. */
  readonly says: string;
  readonly plural: string;
  readonly table: HTMLTableElement;
  readonly line: HTMLElement;
  readonly unstated: HTMLElement;
  readonly rows: readonly SectionRow[];
}

/** Plain type in lower case, the same for what is asked and what is there. */
export const fold = (text: string): string => plain(text).toLowerCase();

/** Reads a section once; `all` are the rows of its test where the page has only the first of them. */
export function sectionOf(host: HTMLElement, all?: TestRows): CompareSection {
  const table = host.querySelector('table')!;
  return {
    host,
    test: host.dataset['test']!,
    says: host.dataset['says']!,
    plural: host.dataset['plural']!,
    table,
    line: host.querySelector('.count')!,
    unstated: host.querySelector('.unstated')!,
    rows: all ? rowsOf(all, table.tBodies[0]!.rows) : [...table.tBodies[0]!.rows].map(rowOf),
  };
}

const rowOf = (row: HTMLTableRowElement): SectionRow => ({ id: row.dataset['outcome']!, row, facts: factsOf(row) });

/** Rows from their columns; those that are not there yet are made when they are first asked for. */
function rowsOf(
  { outcomes, facts, contradicted, cells }: TestRows,
  there: Iterable<HTMLTableRowElement>,
): readonly SectionRow[] {
  const standing = new Map([...there].map((row) => [row.dataset['outcome'], row]));
  const disputed = new Set(contradicted);
  return outcomes.map((id, place) => {
    let made = standing.get(id);
    let text: string | undefined;
    const row = (): HTMLTableRowElement => {
      if (!made) {
        made = element('tr', { 'data-outcome': id });
        // Cells of our own build, as the page of the test has them.
        made.innerHTML = cells.map(({ distinct, at }) => distinct[at[place]!]!).join('');
      }
      return made;
    };
    return {
      id,
      get row() {
        return row();
      },
      facts: {
        ...facts[place]!,
        contradicted: disputed.has(place),
        get text() {
          return (text ??= fold(textOf(row())));
        },
      },
    };
  });
}

function factsOf(row: HTMLTableRowElement): CompareRow {
  const { facts = '{"stated":{},"results":{},"lists":{}}', contradicted } = row.dataset;
  return {
    ...(JSON.parse(facts) as RowFacts),
    contradicted: contradicted !== undefined,
    text: fold(textOf(row)),
  };
}

// The names that cards repeat would make every row match them.
function textOf(row: HTMLElement): string {
  const copy = row.cloneNode(true) as HTMLElement;
  for (const name of copy.querySelectorAll('.in-card, .alike')) name.remove();
  return copy.textContent ?? '';
}

/** How many reports are shown, and on how many subjects: two places of the source may tell of one test in two rows. */
export function countPhrase(
  shown: readonly ShownRow[],
  all: number,
  subject: readonly [one: string, many: string],
): string {
  const subjects = new Set(shown.map(({ row }) => row.cells[0]!.dataset['value'])).size;
  const possible = shown.filter(({ certainty }) => certainty === 'possible').length;
  return words.countPhrase(shown.length, possible, all, subjects, subject);
}

/** What a cell is sorted by. */
const sortValue = (row: HTMLTableRowElement, at: number): SortValue => row.cells[at]?.dataset ?? {};

/** Orders the rows of a section by a column it has, else as they came or as `given`; those that possibly belong there stand apart, after the others. */
export function orderRows(
  { table, rows }: CompareSection,
  shown: readonly ShownRow[],
  sort: string,
  given?: readonly SectionRow[],
): void {
  const { key, descending } = readSort(sort);
  const heads = [...table.tHead!.rows[0]!.cells];
  const at = heads.findIndex((head) => head.dataset['key'] === key);
  for (const head of heads) head.removeAttribute('aria-sort');
  heads[at]?.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
  const ordered = (own: readonly HTMLTableRowElement[]): readonly HTMLTableRowElement[] =>
    at < 0 ? own : own.toSorted((a, b) => compareValues(sortValue(a, at), sortValue(b, at), descending));
  const all = [...new Set([...(given ?? []), ...rows].map(({ row }) => row))];
  const possible = new Set(shown.flatMap(({ row, certainty }) => (certainty === 'possible' ? [row] : [])));
  for (const { row } of rows) row.classList.toggle('possible', possible.has(row));
  const certain = ordered(all.filter((row) => !possible.has(row)));
  const order =
    possible.size === 0
      ? certain
      : [
          ...certain,
          apart(possible.size, heads.length, given !== undefined),
          ...ordered(all.filter((row) => possible.has(row))),
        ];
  const body = table.tBodies[0]!;
  if (order.length !== body.rows.length || order.some((row, index) => body.rows[index] !== row))
    body.replaceChildren(...order);
}

/** What stands between the certain and the possible. */
function apart(count: number, width: number, isLike: boolean): HTMLTableRowElement {
  return element(
    'tr',
    { class: 'apart' },
    element('th', { colspan: String(width), scope: 'rowgroup' }, words.possibleApart(count, isLike)),
  );
}

/** Says once what the rows shown do not state. */
export function tellUnstated({ table, unstated }: CompareSection, shown: readonly ShownRow[]): void {
  const heads = [...table.tHead!.rows[0]!.cells];
  const told = heads.flatMap((head, at) => {
    if (!head.classList.contains('is-condition')) return [];
    const count = shown.filter(({ row }) => row.cells[at]!.dataset['value'] === undefined).length;
    const label = head.querySelector('.name')!.textContent.trim();
    return count === 0 ? [] : [{ label: label.charAt(0).toLowerCase() + label.slice(1), count }];
  });
  unstated.textContent = told.length === 0 ? '' : words.unstated(told, shown.length);
}
