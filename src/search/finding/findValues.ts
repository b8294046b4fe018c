import { term as termOf } from '../../field/term.ts';
import { quantities, quantityNames } from '../../vocabulary/quantities.ts';
import { units, type Unit } from '../../vocabulary/units.ts';
import type { ValueRecord } from '../values.ts';
import { isNear, judge, type Certainty, type Printed } from './judge.ts';
import type { Clause, NumberQuery } from './readNumbers.ts';
import { conditionUnits } from './spokenQuantities.ts';

/** A value that answers; `maybe` when what is printed leaves it open. */
export interface ValueHit {
  readonly record: ValueRecord;
  readonly certainty: 'yes' | 'maybe';
}

/** Values that meet every clause in the same test, those that surely do first, then the better value, or the nearer to one asked for. */
export function findValues(
  records: readonly ValueRecord[],
  query: Pick<NumberQuery, 'clauses'>,
  about?: ReadonlySet<string>,
): readonly ValueHit[] {
  const outcomes = Map.groupBy(records, (record) => record.outcome);
  const isMeasured = (clause: Clause): boolean => clause.quantities.length > 0 || clause.refusal !== undefined;
  const measured = query.clauses.filter(isMeasured);
  const conditions = query.clauses.filter((clause) => !isMeasured(clause));
  const hits = records.flatMap((record) => {
    if (about && !record.about.some((slug) => about.has(slug))) return [];
    const tested = conditions.map((clause) => judgeRecord(record, clause));
    if (tested.includes('no')) return [];
    const own = measured.map((clause) => judgeRecord(record, clause));
    if (measured.length > 0 && own.every((answer) => answer === 'no')) return [];
    const all = measured.map((clause, at) =>
      own[at] !== 'no' ? own[at]! : bestOf(outcomes.get(record.outcome)!.map((other) => judgeRecord(other, clause))),
    );
    if (all.includes('no')) return [];
    const open = [...all, ...tested].includes('maybe');
    return [{ record, certainty: open ? ('maybe' as const) : ('yes' as const) }];
  });
  const [only] = query.clauses.length === 1 ? measured : [];
  const farFrom = only?.relation === '=' ? distanceTo(only) : () => 0;
  const towards = only?.end === 'highest' || only?.end === 'lowest' ? byEnd(only.end) : () => 0;
  return hits.sort((a, b) => {
    if (a.certainty !== b.certainty) return a.certainty === 'yes' ? -1 : 1;
    return farFrom(a.record) - farFrom(b.record) || towards(a.record, b.record) || better(a.record, b.record);
  });
}

const bestOf = (answers: readonly Certainty[]): Certainty =>
  answers.includes('yes') ? 'yes' : answers.includes('maybe') ? 'maybe' : 'no';

/** A clause is judged by the value itself, by a condition of its test, or by either where it may mean both. */
const judgeRecord = (record: ValueRecord, clause: Clause): Certainty =>
  clause.refusal === undefined ? bestOf([judgeCondition(record, clause), judgeValue(record, clause)]) : 'no';

/** A condition of the test is judged like a value; one that is not reported meets nothing. */
function judgeCondition(record: ValueRecord, clause: Clause): Certainty {
  const bound = clause.condition === undefined ? null : record[clause.condition];
  if (bound === null) return 'no';
  const [value, comparator = '=', max = null] = bound;
  return judgeNear({ comparator, value, max, unit: conditionUnits[clause.condition!] }, clause);
}

const judgeValue = (record: ValueRecord, clause: Clause): Certainty =>
  clause.quantities.includes(record.quantity) ? judgeNear(record, clause) : 'no';

function judgeNear(printed: Printed, clause: Clause): Certainty {
  const certainty = judge(printed, clause);
  return certainty === 'maybe' && !isNear(printed, clause) ? 'no' : certainty;
}

const inFirstUnit = ({ value, unit }: { readonly value: number; readonly unit: Unit }): number =>
  value * termOf(units, unit).factor;

const distanceTo =
  ({ value, unit }: Clause) =>
  (record: ValueRecord): number =>
    Math.abs(inFirstUnit(record) - inFirstUnit({ value, unit: unit ?? record.unit }));

/** The values at one end of a scale first; values of different dimensions have no common scale. */
const byEnd =
  (end: 'highest' | 'lowest') =>
  (a: ValueRecord, b: ValueRecord): number =>
    termOf(units, a.unit).dimension === termOf(units, b.unit).dimension
      ? (end === 'lowest' ? 1 : -1) * (inFirstUnit(a) - inFirstUnit(b))
      : order.indexOf(a.quantity) - order.indexOf(b.quantity);

/** The better value first, quantity by quantity in the order of the vocabulary. */
function better(a: ValueRecord, b: ValueRecord): number {
  if (a.quantity !== b.quantity) return order.indexOf(a.quantity) - order.indexOf(b.quantity);
  const upward = termOf(quantities, a.quantity).better === 'lower' ? 1 : -1;
  return upward * (inFirstUnit(a) - inFirstUnit(b)) || (a.claim < b.claim ? -1 : 1);
}

const order = quantityNames;
