import { named } from '../vocabulary/named.ts';
import type { Conditions, Evidence, Graph, Measure, NodeId } from '../model/graph.ts';
import { writeMeasure } from '../model/measure.ts';
import { confidences, type Confidence } from '../vocabulary/evidence.ts';
import { plainNumber } from './csv.ts';

/** Looks up titles by node id. */
export function titlesOf(graph: Graph): (id: NodeId) => string {
  const titles = new Map(graph.nodes.map(({ id, title }) => [id, title]));
  return (id) => titles.get(id)!;
}

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

/** The cells of the condition columns; what has no column, and what a bare number would overstate, is told in words. */
export function conditionCells(conditions: Conditions, title: (id: NodeId) => string) {
  const { electrolytes, cathode, currentDensity, arealCapacity, rate, depthOfDischarge, temperature } =
    named(conditions);
  const inexact = (name: string, measure: Measure | undefined): string[] =>
    measure && (measure.comparator !== '=' || measure.max !== undefined) ? [`${name} ${writeMeasure(measure)}`] : [];
  const told = (name: string, measure: Measure | undefined): string[] =>
    measure ? [`${name} ${writeMeasure(measure)}`] : [];
  return {
    electrolyte_ids: electrolytes,
    cathode_id: cathode,
    current_density_mA_cm2: currentDensity?.value,
    areal_capacity_mAh_cm2: arealCapacity?.value,
    rate_value: rate?.value,
    rate_unit: rate?.unit,
    depth_of_discharge_pct: depthOfDischarge?.value,
    temperature_C: temperature?.value,
    other_conditions: [
      ...inexact('current density', currentDensity),
      ...inexact('areal capacity', arealCapacity),
      ...inexact('rate', rate),
      ...inexact('depth of discharge', depthOfDischarge),
      ...inexact('temperature', temperature),
      ...told('N/P ratio', named(conditions).npRatio),
      ...told(cathode ? `${title(cathode)} loading` : 'loading', named(conditions).loading),
      ...told('predeposited', named(conditions).predeposited),
      ...named(conditions).other,
    ],
  };
}
