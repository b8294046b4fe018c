import type { Field } from '../field/field.ts';
import { namesIn } from '../field/term.ts';
import { deriveFigures, figuresOf } from '../battery/figures.ts';
import { indexGraph } from '../derive/indexes.ts';
import type { Graph, MeasuredClaim, Outcome } from '../model/graph.ts';
import { writeMeasure } from '../model/measure.ts';
import { outcomePath } from './address.ts';
import { compactMeasure, conditionCells, evidenceCells, factCells, lowest, titlesOf } from './cells.ts';
import type { Column } from './column.ts';
import { csv, type Row } from './csv.ts';
import { mapped, type Mapped } from './mapped.ts';
import { derivedName, outcomeColumns, resultName } from './outcomeColumns.ts';

/** The columns that the outcomes of this graph need: quantities in the order of the vocabulary, in each unit that occurs. */
export function outcomeColumnsOf(graph: Graph): readonly Column[] {
  const occurs = new Set(graph.measured.map(({ quantity, measure }) => `${quantity} ${measure.unit}`));
  return outcomeColumns(
    graph.field,
    namesIn(graph.field.quantities).flatMap((quantity) =>
      namesIn(graph.field.units).flatMap((unit) => (occurs.has(`${quantity} ${unit}`) ? [{ quantity, unit }] : [])),
    ),
  );
}

/** One row per outcome, in order of outcome id. */
export function outcomeRows(graph: Graph): Mapped<Row> {
  const title = titlesOf(graph);
  const { measured } = indexGraph(graph);
  return mapped(graph.outcomes, (outcome) => {
    const claims = outcome.claims.map(measured);
    const baselines = new Set(claims.map(({ baseline }) => baseline?.claim));
    const results = claims.filter(({ id }) => !baselines.has(id));
    return {
      outcome_id: outcome.id,
      entry_id: outcome.entry,
      subject_id: outcome.subject,
      subject: title(outcome.subject),
      test: outcome.test,
      ...conditionCells(graph.field, outcome.conditions, title),
      ...resultCells(results),
      baselines: results.flatMap(baselineOf),
      ...evidenceCells(
        { ...outcome.evidence, confidence: lowest(results.map(({ evidence }) => evidence.confidence)) },
        outcomePath(outcome),
        outcome.note,
        ...results.flatMap(remarksOf),
      ),
      ...derivedCells(graph.field, outcome, results),
      ...factCells(graph, outcome.evidence, 'asserted', outcome.claims),
    };
  });
}

const resultCells = (results: readonly MeasuredClaim[]): Row =>
  Object.fromEntries(
    [...Map.groupBy(results, ({ quantity, measure }) => resultName(quantity, measure.unit))].map(([name, same]) => [
      name,
      same.map(({ measure }) => compactMeasure(measure)).join(';'),
    ]),
  );

const baselineOf = ({ quantity, baseline }: MeasuredClaim): string[] =>
  baseline ? [`${baseline.subject} ${quantity}${baseline.measure ? ` ${writeMeasure(baseline.measure)}` : ''}`] : [];

const remarksOf = ({ note, evidence }: MeasuredClaim): (string | undefined)[] => [
  note,
  evidence.confidence === 'high' ? undefined : evidence.why,
];

const derivedCells = (field: Field, outcome: Outcome, results: readonly MeasuredClaim[]): Row => {
  const figures = deriveFigures(field, outcome, results);
  return Object.fromEntries(
    figuresOf(field).map((figure) => [derivedName(figure), figures[figure] && compactMeasure(figures[figure])]),
  );
};

/** All outcomes as one wide CSV, derived figures last. */
export const outcomesCsv = (graph: Graph): string => csv(outcomeColumnsOf(graph), outcomeRows(graph));
