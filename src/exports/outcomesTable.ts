import { indexGraph } from '../derive/indexes.ts';
import { entriesOf, measureOf, textsOf } from '../model/condition.ts';
import type { Graph, MeasuredClaim, NodeId, Outcome } from '../model/graph.ts';
import { writeMeasure } from '../model/measure.ts';
import { quantityId } from '../field/quantityId.ts';
import { writeCsv } from '../source/writeCsv.ts';
import { joinParts, tableHeader } from '../model/outcomeTable.ts';

type Row = Readonly<Record<string, string | undefined>>;

/** All outcomes as a table for `content/tables/`, a value a row: read back, it gives the same outcomes. */
export function outcomesTable(graph: Graph): string {
  const { measured } = indexGraph(graph);
  const rows = graph.outcomes.flatMap((outcome) => {
    const claims = outcome.claims.map(measured);
    const beside = new Set(claims.map(({ baseline }) => baseline?.claim));
    return rowsOf(
      graph,
      outcome,
      claims.filter(({ id }) => !beside.has(id)),
    );
  });
  const columns = tableHeader(graph.field).filter((name) => name === 'cites' || rows.some((row) => row[name]));
  return writeCsv([columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))]);
}

const slugOf = (id: NodeId): string => id.slice(id.indexOf('/') + 1);

function rowsOf(graph: Graph, outcome: Outcome, claims: readonly MeasuredClaim[]): readonly Row[] {
  const { evidence } = outcome;
  // An outcome shows the weakest of its evidence; where a value is free of doubt, the outcome was.
  const doubted = !claims.some((claim) => claim.evidence.confidence === 'high' && claim.evidence.why === undefined);
  const confidence = doubted ? evidence.confidence : 'high';
  const why = doubted ? evidence.why : undefined;
  const shared: Row = {
    entry: slugOf(outcome.entry),
    id: outcome.id.slice(slugOf(outcome.entry).length + 2),
    subject: outcome.subject === outcome.entry ? undefined : slugOf(outcome.subject),
    test: outcome.test,
    ...conditionsOf(graph, outcome),
    at: evidence.locator,
    cites: evidence.referenceNumbers.join('; '),
    method: evidence.method,
    cell: evidence.cell,
    modality: evidence.modality,
    source: evidence.source && slugOf(evidence.source),
    confidence: confidence === 'high' ? undefined : confidence,
    why,
    says: evidence.says,
    note: outcome.note,
  };
  return claims.map((claim) => {
    const key = claim.id.slice(outcome.id.length + 2);
    const same = claim.evidence.confidence === confidence && claim.evidence.why === why;
    return {
      ...shared,
      quantity: claim.quantity,
      value: writeMeasure(claim.measure),
      'as-printed': claim.asPrinted,
      baseline: baselineOf(claim),
      key: key === quantityId(claim.quantity) ? undefined : key,
      'value-note': claim.note,
      'value-confidence': same ? undefined : claim.evidence.confidence,
      'value-why': same ? undefined : claim.evidence.why,
    };
  });
}

function conditionsOf({ field }: Graph, { conditions }: Outcome): Row {
  return Object.fromEntries(
    field.conditions.map(({ name }) => {
      const told = conditions.find((one) => one.name === name);
      const measure = told?.shape === 'measure' && told.given === undefined ? measureOf(conditions, name) : undefined;
      const parts = [...entriesOf(conditions, name).map(slugOf), ...textsOf(conditions, name)];
      return [name, measure ? writeMeasure(measure) : joinParts(parts)];
    }),
  );
}

const baselineOf = ({ baseline }: MeasuredClaim): string | undefined =>
  baseline && `${slugOf(baseline.subject)}${baseline.measure ? `: ${writeMeasure(baseline.measure)}` : ''}`;
