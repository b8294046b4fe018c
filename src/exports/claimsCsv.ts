import { perGraph } from '../derive/perGraph.ts';
import type { Graph, MeasuredClaim } from '../model/graph.ts';
import { writeMeasure } from '../model/measure.ts';
import { claimPath } from './address.ts';
import { againstClaim } from '../derive/audit/grades.ts';
import { conditionCells, evidenceCells, factCells, titlesOf } from './cells.ts';
import { claimColumns } from './columns.ts';
import { csv, type Row } from './csv.ts';
import { mapped, type Mapped } from './mapped.ts';

/** Makes the row of a measured value. */
export const claimRowOf = perGraph((graph: Graph): ((claim: MeasuredClaim) => Row) => {
  const title = titlesOf(graph);
  const remark = new Map(graph.outcomes.map(({ id, note }) => [id, note]));
  return (claim) => ({
    claim_id: claim.id,
    outcome_id: claim.outcome,
    subject_id: claim.subject,
    subject: title(claim.subject),
    test: claim.test,
    quantity: claim.quantity,
    comparator: claim.measure.comparator,
    value: claim.measure.value,
    value_max: claim.measure.max,
    unit: claim.measure.unit,
    as_printed: claim.asPrinted,
    ...conditionCells(graph.field, claim.conditions, title),
    baseline_id: claim.baseline?.subject,
    baseline_value: claim.baseline?.measure && writeMeasure(claim.baseline.measure),
    ...evidenceCells(
      claim.evidence,
      claimPath(claim.id),
      claim.note,
      remark.get(claim.outcome),
      ...againstClaim(graph, claim.id),
    ),
    ...factCells(graph, claim.evidence, 'asserted', [claim.id]),
  });
});

/** One row per measured value, baselines included, in order of claim id. */
export const claimRows = (graph: Graph): Mapped<Row> => mapped(graph.measured, claimRowOf(graph));

/** All measured values as CSV. */
export const claimsCsv = (graph: Graph): string => csv(claimColumns(graph.field), claimRows(graph));
