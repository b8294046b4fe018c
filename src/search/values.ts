import type { Comparator } from '../field/evidence.ts';
import type { ConditionName, Quantity, Test, Unit } from '../field/field.ts';

/** A condition of a test that is given: its number where it is one; `=` and a missing upper end are left out. */
export type Given =
  | readonly [name: ConditionName]
  | readonly [name: ConditionName, value: number, unit: Unit, comparator?: Comparator, max?: number];

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
  /** The conditions of the test in words; empty where none is given. */
  readonly conditions: string;
  readonly source: string;
  /** Subject and the entries that conditions name, with what they consist of: what words beside the number may name. */
  readonly about: readonly string[];
  /** Those of `about` that hold only if one of several entries of a condition, of which the source does not say which, was used. */
  readonly possible: readonly string[];
  /** Every condition that is given. */
  readonly given: readonly Given[];
}

/** The fields of a record in the order of a row. */
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
  'possible',
  'given',
] as const satisfies readonly (keyof ValueRecord)[];

/** A record without the names of its fields. */
export type ValueRow = readonly unknown[];

/** Record → row. Ids that go on an id beside them are stored as what is behind it. */
export const toValueRow = (record: ValueRecord): ValueRow => {
  const { claim, outcome, subject, about } = record;
  const short: ValueRecord = {
    ...record,
    claim: behind(outcome, claim),
    outcome: behind(subject, outcome),
    about: about[0] === subject ? ['', ...about.slice(1)] : about,
  };
  return fields.map((field) => short[field]);
};

const joint = '--';
const behind = (start: string, id: string): string => (id.startsWith(start + joint) ? id.slice(start.length) : id);
/** No id begins with what joins two. */
const whole = (start: string, id: string): string => (id.startsWith(joint) ? start + id : id);

/** Row → record. */
export function fromValueRow(row: ValueRow): ValueRecord {
  const short = Object.fromEntries(fields.map((field, place) => [field, row[place] ?? null])) as unknown as ValueRecord;
  const { subject } = short;
  const outcome = whole(subject, short.outcome);
  return {
    ...short,
    claim: whole(outcome, short.claim),
    outcome,
    about: short.about.map((one) => (one === '' ? subject : one)),
  };
}
