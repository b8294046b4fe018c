import type { Comparator } from '../vocabulary/evidence.ts';
import type { Quantity } from '../vocabulary/quantities.ts';
import type { Test } from '../vocabulary/tests.ts';
import type { Unit } from '../vocabulary/units.ts';

/** A condition without its unit; the comparator is left out when it is `=`. */
export type Bound = readonly [value: number, comparator?: Comparator, max?: number];

/** One measured value as the number search needs it; `values.json` is a list of these as rows. */
export interface ValueRecord {
  readonly claim: string;
  /** The outcome it belongs to: several clauses must hold in the same one. */
  readonly outcome: string;
  readonly subject: string;
  readonly quantity: Quantity;
  readonly test: Test;
  readonly comparator: Comparator;
  readonly value: number;
  readonly max: number | null;
  readonly unit: Unit;
  readonly printed: string;
  readonly conditions: string;
  readonly source: string;
  /** Subject, electrolytes and cathode with what they consist of: what words beside the number may name. */
  readonly about: readonly string[];
  /** Conditions that can be asked for: mA/cm2, mAh/cm2, C, A/g, %, mg/cm2, degC, and N/P without a unit. */
  readonly currentDensity: Bound | null;
  readonly arealCapacity: Bound | null;
  readonly rate: Bound | null;
  readonly specificCurrent: Bound | null;
  readonly depthOfDischarge: Bound | null;
  readonly loading: Bound | null;
  readonly temperature: Bound | null;
  readonly npRatio: Bound | null;
}

/** The fields of a record in the order of a row; the conditions stand last, because most are absent and a row ends where it can. */
const fields = [
  'claim',
  'outcome',
  'subject',
  'quantity',
  'test',
  'comparator',
  'value',
  'max',
  'unit',
  'printed',
  'conditions',
  'source',
  'about',
  'currentDensity',
  'arealCapacity',
  'rate',
  'specificCurrent',
  'depthOfDischarge',
  'loading',
  'temperature',
  'npRatio',
] as const satisfies readonly (keyof ValueRecord)[];

/** A record without the names of its fields. */
export type ValueRow = readonly unknown[];

/** Record → row, without the nulls at its end. */
export function toValueRow(record: ValueRecord): ValueRow {
  const row = fields.map((field) => record[field]);
  return row.slice(0, row.findLastIndex((field) => field !== null) + 1);
}

/** Row → record. */
export const fromValueRow = (row: ValueRow): ValueRecord =>
  Object.fromEntries(fields.map((field, place) => [field, row[place] ?? null])) as unknown as ValueRecord;
