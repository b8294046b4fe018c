import { plain } from '../../search/normalise.ts';
import type { Column } from '../../exports/compareRows.ts';
import { element } from '../dom/element.ts';

/** A column of a table, its cells by the place of their row; they are made when one is first asked for, and stand in no page. */
export interface CellColumn {
  readonly html: (row: number) => string;
  readonly cell: (row: number) => HTMLTableCellElement;
  /** What words are looked for in, folded. */
  readonly text: (row: number) => string;
}

/** Plain type in lower case, the same for what is asked and what is there. */
export const fold = (text: string): string => plain(text).toLowerCase();

/** Makes each different cell of a column once. */
export function cellColumn({ distinct, at }: Column): CellColumn {
  let cells: readonly HTMLTableCellElement[] | undefined;
  let texts: readonly string[] | undefined;
  const made = (): readonly HTMLTableCellElement[] => {
    if (cells) return cells;
    const row = element('tr');
    // Cells of our own build, as the page of the test has them.
    row.innerHTML = distinct.join('');
    return (cells = [...row.cells]);
  };
  return {
    html: (row) => distinct[at[row]!]!,
    cell: (row) => made()[at[row]!]!,
    text: (row) => (texts ??= made().map((cell) => fold(textOf(cell))))[at[row]!]!,
  };
}

// The names that cards repeat would make every row match them.
function textOf(cell: HTMLElement): string {
  const copy = cell.cloneNode(true) as HTMLElement;
  for (const name of copy.querySelectorAll('.in-card, .alike')) name.remove();
  return copy.textContent ?? '';
}
