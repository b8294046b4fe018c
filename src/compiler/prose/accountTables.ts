import type { Table } from 'mdast';
import { endOf, startOf, type Accounting } from './accounting.ts';

/** A table: each row has the cells of the head between bars; below the head stands a line of hyphens. */
export function accountTable({ children: rows }: Table, to: Accounting): void {
  const width = rows[0]?.children.length ?? 0;
  for (const [index, row] of rows.entries()) {
    const text = to.source.slice(startOf(row), endOf(row));
    const cells = row.children.length;
    if (index > 0 && !text.includes('|')) to.say(startOf(row), 'lazyLine');
    else if (cells !== width) to.say(startOf(row), 'cells', `a row of ${cells} cells below a head of ${width}`);
    else if (!/^\|[^]*\|$/.test(text)) to.say(startOf(row), 'openRow');
    else for (const cell of row.children) to.visit(cell, to);
    if (index === 0 && /^\|[^]*\|$/.test(text)) accountHead(endOf(row) + 1, to);
  }
}

/** The line below the head. */
function accountHead(from: number, to: Accounting): void {
  const end = to.source.indexOf('\n', from);
  const line = to.source.slice(from, end === -1 ? undefined : end);
  if (line.includes(':')) to.say(from + line.indexOf(':'), 'alignment');
  else if (!/^[ \t]*\|(?:[ \t]*-+[ \t]*\|)+[ \t]*$/.test(line)) to.say(from, 'openRow');
}
