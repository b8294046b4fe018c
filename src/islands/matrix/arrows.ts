import { onKey } from '../dom/keys.ts';

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Has the arrow keys go from cell to cell of a table, blank ones too, and Enter open the one they are at. */
export function connectArrows(table: HTMLTableElement, open: (cell: HTMLTableCellElement) => void): void {
  onKey(table, (event) => {
    const cell = (event.target as Element).closest<HTMLTableCellElement>('td');
    if (!cell || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = steps[event.key];
    const opens = event.key === 'Enter' && event.target === cell;
    if (!step && !opens) return;
    // The same key must not press what the opened cell puts in its place.
    event.preventDefault();
    if (!step) return open(cell);
    const rows = [...table.querySelectorAll<HTMLTableRowElement>('tr.row')];
    const row = rows[rows.indexOf(cell.parentElement as HTMLTableRowElement) + step[0]];
    const next = row?.cells[cell.cellIndex + step[1]];
    if (next?.tagName !== 'TD') return;
    const link = next.querySelector('a');
    if (!link) next.tabIndex = -1;
    (link ?? next).focus();
  });
}
