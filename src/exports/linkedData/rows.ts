import { remembered } from '../../asking/asking.ts';
import { namesIn } from '../../field/term.ts';
import type { Field } from '../../field/field.ts';
import type { Graph, NodeId } from '../../model/graph.ts';
import { claimRows } from '../claimsCsv.ts';
import type { Column } from '../column.ts';
import { claimColumns, relationColumns, statementColumns } from '../columns.ts';
import type { Cell, Row } from '../csv.ts';
import { names, refer, type Thing } from '../jsonLd/thing.ts';
import { relationRows } from '../relationsCsv.ts';
import { statementRows } from '../statementsCsv.ts';

/** The rows of the tables of claims, by the id of their claim, in the order of the table. */
export interface ClaimRows {
  readonly columns: readonly Column[];
  readonly rows: ReadonlyMap<string, readonly Row[]>;
}

/** What the tables say of each claim: relations have a row for each piece of evidence. */
export const rowsOfClaims = remembered((graph: Graph): readonly ClaimRows[] => {
  const { field } = graph;
  const tables = [
    [claimColumns(field), claimRows(graph)],
    [statementColumns(field), statementRows(graph)],
    [relationColumns(field), relationRows(graph)],
  ] as const;
  return tables.map(([columns, rows]) => ({ columns, rows: Map.groupBy(rows, (row) => String(row['claim_id'])) }));
});

/** A row as properties: `sg:` and the name of the column; ids of entries become names of the things. */
export function rowProperties(field: Field, site: string, columns: readonly Column[], row: Row): Thing {
  return Object.fromEntries(
    columns.flatMap(({ name }) => {
      const cell = row[name];
      return cell === undefined || cell === '' || (Array.isArray(cell) && cell.length === 0)
        ? []
        : [[`sg:${name}`, valueOf(field, site, cell)]];
    }),
  );
}

function valueOf(field: Field, site: string, cell: Cell): unknown {
  if (Array.isArray(cell)) return cell.map((one: string | number) => valueOf(field, site, one));
  return typeof cell === 'string' && isEntry(field, cell) ? refer(names.entry(field, site, cell)) : cell;
}

/** Whether a cell names an entry: a kind, a slash, an id. */
function isEntry({ kinds }: Pick<Field, 'kinds'>, cell: string): cell is NodeId {
  const [kind = '', id = '', ...more] = cell.split('/');
  return more.length === 0 && /^[a-z0-9-]+$/.test(id) && namesIn(kinds).includes(kind);
}
