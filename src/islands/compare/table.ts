import * as words from '#words/compare.ts';
import { element } from '../dom/element.ts';
import { addKeepButton } from './basket.ts';
import type { Paging } from './paging.ts';
import { headsOf, type CompareSection, type ShownRow } from './section.ts';
import { readSort } from './sort.ts';

/** What a table shows: its rows in order, of which the page has those from and to. */
export interface TableView extends Pick<Paging, 'from' | 'to'> {
  readonly rows: readonly ShownRow[];
  /** The report that the others are set beside. */
  readonly itself?: string | undefined;
  readonly keep: (id: string) => void;
}

/** Puts the rows of a page into a table; rows that stand there already stay what they are, with the focus and what is open in them. */
export function fillTable(section: CompareSection, { rows, from, to, itself, keep }: TableView): void {
  const body = section.table.tBodies[0]!;
  const standing = new Map([...body.rows].map((row) => [row.dataset['outcome'], row]));
  const shown = rows.slice(from, to).map((one) => {
    const row = standing.get(one.id) ?? made(one, keep);
    row.classList.toggle('possible', one.certainty === 'possible');
    row.classList.toggle('itself', one.id === itself);
    return row;
  });
  const possible = rows.filter(({ certainty }) => certainty === 'possible').length;
  const first = shown.findIndex((row) => row.classList.contains('possible'));
  const order =
    first < 0 ? shown : shown.toSpliced(first, 0, apart(possible, headsOf(section).length, itself !== undefined));
  section.table.hidden = rows.length === 0;
  if (order.length !== body.rows.length || order.some((row, at) => body.rows[at] !== row))
    body.replaceChildren(...order);
}

function made(one: ShownRow, keep: (id: string) => void): HTMLTableRowElement {
  const row = one.make();
  addKeepButton(row, keep);
  return row;
}

/** What stands between the certain and the possible, and above a page that has only possible ones. */
function apart(count: number, width: number, isLike: boolean): HTMLTableRowElement {
  return element(
    'tr',
    { class: 'apart' },
    element('th', { colspan: String(width), scope: 'rowgroup' }, words.possibleApart(count, isLike)),
  );
}

/** Marks the column that a table is ordered by. */
export function markOrder(section: CompareSection, sort: string): void {
  const { key, descending } = readSort(sort);
  for (const head of headsOf(section))
    if (head.dataset['key'] === key) head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    else head.removeAttribute('aria-sort');
}
