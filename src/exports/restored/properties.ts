import * as columnWords from '#words/columns.ts';
import { parseLocator } from '../../model/locator.ts';
import type { Graph, MeasuredClaim, Node, NodeId } from '../../model/graph.ts';
import { compactMeasure, lowest, notes, titlesOf } from '../cells.ts';
import { column, type Column } from '../column.ts';
import { unitColumn } from '../columns.ts';
import type { Row } from '../csv.ts';
import { evidenceColumns } from '../sharedColumns.ts';

const ofEvidence = ['reference_numbers', 'reference_ids', 'confidence', 'note'];

/** A restored table of properties as columns and rows: one property a row, one compared subject a column. */
export function propertiesTable(
  graph: Graph,
  section: Node,
): { readonly columns: readonly Column[]; readonly rows: readonly Row[] } {
  const title = titlesOf(graph);
  const { number, rows: printedRows } = section.section!;
  const claims = graph.measured.filter(
    ({ evidence }) => parseLocator(evidence.locator, graph.field.locators)?.section === number,
  );
  const subjects = subjectsOf(claims, section).map((id) => ({
    id,
    name: id.slice(id.indexOf('/') + 1).replaceAll('-', '_'),
    title: title(id),
  }));
  const rows = printedRows.map(({ printed, quantity, note }): Row => {
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
  return {
    columns: [
      column('property', 'text', columnWords.property),
      column('quantity', 'word', columnWords.quantityOfRow),
      unitColumn,
      ...subjects.map(({ name, title: of }) => column(name, 'measure', columnWords.printedFor(of))),
      column('claim_ids', 'list', columnWords.claimIds),
      ...evidenceColumns(graph.field).filter(({ name }) => ofEvidence.includes(name)),
    ],
    rows,
  };
}

/** The compared subjects, in the order in which the text beside the table names them. */
function subjectsOf(claims: readonly MeasuredClaim[], { passages }: Node): readonly NodeId[] {
  const measured = new Set(claims.map(({ subject }) => subject));
  const named = passages.flatMap(({ mentions }) => mentions).filter((id) => measured.has(id));
  return [...new Set([...named, ...measured])];
}
