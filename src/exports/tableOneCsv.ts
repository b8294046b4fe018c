import type { Graph, MeasuredClaim, Node, NodeId } from '../model/graph.ts';
import { compactMeasure, lowest, notes, titlesOf } from './cells.ts';
import type { Column } from './column.ts';
import { csv, type Row } from './csv.ts';
import { tableOneColumns } from './tableColumns.ts';

const number = 'Table 1';

/** The restored Table 1 as columns and rows: one property a row, one compared metal a column. */
export function tableOne(graph: Graph): { readonly columns: readonly Column[]; readonly rows: readonly Row[] } {
  const title = titlesOf(graph);
  const section = graph.nodes.find((node) => node.section?.number === number);
  const claims = graph.measured.filter(({ evidence }) => evidence.locator === number);
  const subjects = subjectsOf(claims, section).map((id) => ({
    id,
    name: id.slice(id.indexOf('/') + 1).replaceAll('-', '_'),
    title: title(id),
  }));
  const rows = (section?.section?.rows ?? []).map(({ printed, quantity, note }): Row => {
    const cells = subjects.map(({ id, name }) => ({
      name,
      claim: claims.find((claim) => claim.subject === id && claim.quantity === quantity),
    }));
    const found = cells.flatMap(({ claim }) => claim ?? []);
    return {
      property: printed,
      quantity,
      unit: found[0]?.measure.unit,
      ...Object.fromEntries(cells.map(({ name, claim }) => [name, claim && compactMeasure(claim.measure)])),
      claim_ids: found.map(({ id }) => id),
      reference_numbers: [...new Set(found.flatMap(({ evidence }) => evidence.referenceNumbers))],
      reference_ids: [...new Set(found.flatMap(({ evidence }) => evidence.references))],
      confidence: found.length === 0 ? undefined : lowest(found.map(({ evidence }) => evidence.confidence)),
      note: notes(note, ...found.flatMap((claim) => [claim.note, claim.evidence.why])),
    };
  });
  return { columns: tableOneColumns(subjects), rows };
}

/** The compared metals, in the order in which the text beside the table names them. */
function subjectsOf(claims: readonly MeasuredClaim[], section: Node | undefined): readonly NodeId[] {
  const measured = new Set(claims.map(({ subject }) => subject));
  const named = (section?.passages ?? []).flatMap(({ mentions }) => mentions).filter((id) => measured.has(id));
  return [...new Set([...named, ...measured])];
}

/** Table 1 of the review, restored, as CSV. */
export function tableOneCsv(graph: Graph): string {
  const { columns, rows } = tableOne(graph);
  return csv(columns, rows);
}
