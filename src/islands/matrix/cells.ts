/** The rows of a matrix that hold cells, in the order they stand in. */
export const rowsIn = (table: HTMLTableElement): readonly HTMLTableRowElement[] => [
  ...table.querySelectorAll<HTMLTableRowElement>('tr.row'),
];

/** The heads of its columns. */
export const columnsIn = (table: HTMLTableElement): readonly HTMLTableCellElement[] =>
  [...table.tHead!.rows[0]!.cells].slice(1);

/** What a head is called in an address: the last part of that of its entry, or its words. */
export function headName(head: Element): string {
  const path = head.querySelector('a')?.pathname.split('/').filter(Boolean).at(-1);
  return (
    path ??
    (head.textContent ?? '')
      .trim()
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
  );
}

/** The head of the row that a cell stands in. */
export const rowHead = (cell: HTMLTableCellElement): HTMLTableCellElement =>
  (cell.parentElement as HTMLTableRowElement).cells[0]!;

/** The head of the column that a cell stands in. */
export const columnHead = (cell: HTMLTableCellElement): HTMLTableCellElement =>
  cell.closest('table')!.tHead!.rows[0]!.cells[cell.cellIndex]!;

/** What a cell is called in an address. */
export const cellName = (cell: HTMLTableCellElement): string =>
  `${headName(rowHead(cell))}--${headName(columnHead(cell))}`;

/** The cell of a name. */
export function cellCalled(table: HTMLTableElement, name: string): HTMLTableCellElement | undefined {
  const row = rowsIn(table).find(({ cells }) => name.startsWith(`${headName(cells[0]!)}--`));
  if (!row) return undefined;
  const column = name.slice(headName(row.cells[0]!).length + 2);
  return [...row.cells].slice(1).find((cell) => headName(columnHead(cell)) === column);
}

/** What a cell holds as a link, unless it is blank. */
export const linkOf = (cell: HTMLTableCellElement): HTMLAnchorElement | null => cell.querySelector('a');

/** The words of a head as they stand there, with sub- and superscripts. */
export const wordsOf = (head: Element): readonly Node[] => [...head.firstElementChild!.cloneNode(true).childNodes];
