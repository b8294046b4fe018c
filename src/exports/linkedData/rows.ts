import { namesIn } from '../../field/term.ts';
import { perGraph } from '../../derive/perGraph.ts';
import type { Field } from '../../field/field.ts';
import type { Graph, InferredEdge, NodeId } from '../../model/graph.ts';
import type { Claim } from '../address.ts';
import { claimRowOf } from '../claimsCsv.ts';
import type { Column } from '../column.ts';
import { claimColumns, relationColumns, statementColumns } from '../columns.ts';
import type { Cell, Row } from '../csv.ts';
import { names, refer, type Thing } from '../jsonLd/thing.ts';
import { edgeRowsOf } from '../relationsCsv.ts';
import { statementRowOf } from '../statementsCsv.ts';

/** The columns of the tables of claims. */
export const columnsOfClaims = perGraph(({ field }: Graph) => ({
  values: claimColumns(field),
  statements: statementColumns(field),
  relations: relationColumns(field),
}));

/** What the tables say of a claim: its rows, and the columns of their table; a relation has a row for each piece of evidence. */
export function rowsOfClaim(
  graph: Graph,
  claim: Claim | InferredEdge,
): { readonly columns: readonly Column[]; readonly rows: readonly Row[] } {
  const { values, statements, relations } = columnsOfClaims(graph);
  if ('relation' in claim) return { columns: relations, rows: edgeRowsOf(graph)(claim) };
  return claim.shape === 'measured'
    ? { columns: values, rows: [claimRowOf(graph)(claim)] }
    : { columns: statements, rows: [statementRowOf(graph)(claim)] };
}

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
