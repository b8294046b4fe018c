import { confidences, type Confidence } from '../field/evidence.ts';
import type { ConditionTerm, Field } from '../field/field.ts';
import { term } from '../field/term.ts';
import { entriesOf, measureOf, textsOf } from '../model/condition.ts';
import { perGraph } from '../derive/perGraph.ts';
import { findingsByClaim } from '../derive/audit/grades.ts';
import type { Conditions, EdgeStatus, Evidence, Graph, Measure, NodeId } from '../model/graph.ts';
import { writeMeasure } from '../model/measure.ts';
import { plainNumber, type Cell, type Row } from './csv.ts';
import { wordsColumn } from './sharedColumns.ts';

/** Looks up titles by node id. */
export const titlesOf = perGraph((graph: Graph): ((id: NodeId) => string) => {
  const titles = new Map(graph.nodes.map(({ id, title }) => [id, title]));
  return (id) => titles.get(id)!;
});

/** The cells of the evidence columns; `remarks` go before the reason for a doubt. */
export function evidenceCells(evidence: Evidence, url: string, ...remarks: readonly (string | undefined)[]) {
  return {
    locator: evidence.locator,
    reference_numbers: evidence.referenceNumbers,
    reference_ids: evidence.references,
    basis: evidence.basis,
    confidence: evidence.confidence,
    note: notes(...remarks, evidence.confidence === 'high' ? undefined : evidence.why),
    url,
  };
}

/** The cells of the columns that close a table: how it was found, whether it is asserted, and what the audit finds of these claims. */
export function factCells(graph: Graph, evidence: Evidence, status: EdgeStatus, claims: readonly string[]) {
  const findings = findingsByClaim(graph);
  return {
    method: evidence.method,
    cell: evidence.cell,
    modality: evidence.modality,
    status,
    findings: [...new Set(claims.flatMap((claim) => findings.get(claim) ?? []))].map(({ finding }) => finding.id),
  };
}

/** Remarks as one cell, each said once. */
export const notes = (...remarks: readonly (string | undefined)[]): string =>
  [...new Set(remarks.filter((remark) => remark !== undefined))].join(' | ');

/** The lowest of several confidences: a row is as sure as its weakest value. */
export const lowest = (given: readonly Confidence[]): Confidence =>
  confidences.findLast((confidence) => given.includes(confidence)) ?? 'high';

/** A number with its comparator, without unit: `>99.9`, `1–10`, `up to 6`. */
export function compactMeasure({ comparator, value, max }: Measure): string {
  const sign = comparator === '=' ? '' : comparator === 'up to' ? 'up to ' : comparator;
  return `${sign}${plainNumber(value)}${max === undefined ? '' : `–${plainNumber(max)}`}`;
}

/**
 * The cells of the condition columns. What has no column, what a bare number would overstate, and a value in another unit than
 * the first of its dimension where no column names the unit, is told in words.
 */
export function conditionCells(field: Field, conditions: Conditions, title: (id: NodeId) => string): Row {
  const words = wordsColumn(field).name;
  const told: string[] = [];
  const cells: Record<string, Cell> = {};
  for (const row of field.conditions) {
    const measure = measureOf(conditions, row.name);
    const ids = entriesOf(conditions, row.name);
    if (measure) {
      const exact = measure.comparator === '=' && measure.max === undefined;
      const fits = row.columns.some(({ holds }) => holds === 'unit') || term(field.units, measure.unit).factor === 1;
      const value = row.columns.find(({ holds }) => holds === 'value');
      const unit = row.columns.find(({ holds }) => holds === 'unit');
      if (value && fits) cells[value.name] = measure.value;
      if (unit) cells[unit.name] = measure.unit;
      if (!value || !fits || !exact) told.push(`${nameOf(row, conditions, title)} ${writeMeasure(measure)}`);
    }
    const column = row.columns.find(({ holds }) => holds === 'ids');
    if (column) cells[column.name] = row.many ? ids : ids[0];
    else if (ids.length > 0) {
      told.push(`${row.written} ${ids.map(title).join(', ')}`);
    }
    const texts = textsOf(conditions, row.name);
    const own = row.columns.find(({ name, holds }) => holds === 'text' && name !== words);
    if (own) cells[own.name] = texts;
    else told.push(...texts);
  }
  return { ...cells, [words]: told };
}

/** What a condition is called among others: `loading`, or `NVP loading` where it belongs to an entry that is named. */
function nameOf({ written, of }: ConditionTerm, conditions: Conditions, title: (id: NodeId) => string): string {
  const [owner] = of === undefined ? [] : entriesOf(conditions, of);
  return owner === undefined ? written : `${title(owner)} ${written}`;
}
