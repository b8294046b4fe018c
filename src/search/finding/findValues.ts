import type { Unit } from '../../field/field.ts';
import { rankIn, term } from '../../field/term.ts';
import type { ValueRecord } from '../values.ts';
import { isNear, judge, type Certainty, type Printed } from './judge.ts';
import type { Clause, NumberQuery } from './readNumbers.ts';
import type { NumberField } from './spokenQuantities.ts';

/** A value that answers; `maybe` when what is printed leaves it open. */
export interface ValueHit {
  readonly record: ValueRecord;
  readonly certainty: 'yes' | 'maybe';
}

/** Values that meet every clause in the same test, those that surely do first, then the better value, or the nearer to one asked for. */
export function findValues(
  field: NumberField,
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
    const tested = conditions.map((clause) => judgeRecord(field, record, clause));
    if (tested.includes('no')) return [];
    const own = measured.map((clause) => judgeRecord(field, record, clause));
    if (measured.length > 0 && own.every((answer) => answer === 'no')) return [];
    const all = measured.map((clause, at) =>
      own[at] !== 'no'
        ? own[at]!
        : bestOf(outcomes.get(record.outcome)!.map((other) => judgeRecord(field, other, clause))),
    );
    if (all.includes('no')) return [];
    const open = [...all, ...tested].includes('maybe');
    return [{ record, certainty: open ? ('maybe' as const) : ('yes' as const) }];
  });
  const [only] = query.clauses.length === 1 ? measured : [];
  const farFrom = only?.relation === '=' ? distanceTo(field, only) : () => 0;
  const towards = only?.end === 'highest' || only?.end === 'lowest' ? byEnd(field, only.end) : () => 0;
  return hits.sort((a, b) => {
    if (a.certainty !== b.certainty) return a.certainty === 'yes' ? -1 : 1;
    return farFrom(a.record) - farFrom(b.record) || towards(a.record, b.record) || better(field, a.record, b.record);
  });
}

const bestOf = (answers: readonly Certainty[]): Certainty =>
  answers.includes('yes') ? 'yes' : answers.includes('maybe') ? 'maybe' : 'no';

/** A clause is judged by the value itself, by a condition of its test, or by either where it may mean both. */
const judgeRecord = (field: NumberField, record: ValueRecord, clause: Clause): Certainty =>
  clause.refusal === undefined
    ? bestOf([judgeCondition(field, record, clause), judgeValue(field, record, clause)])
    : 'no';

/** A condition of the test is judged like a value; one that is not reported meets nothing. */
function judgeCondition(field: NumberField, { given }: ValueRecord, clause: Clause): Certainty {
  const { condition } = clause;
  const found = condition && given.find(([name]) => name === condition.name);
  if (!found || found.length === 1) return 'no';
  const [name, value, unit, comparator = '=', max = null] = found;
  if (term(field.units, unit).dimension !== condition.dimension) return 'no';
  return judgeNear(field, { comparator, value, max, unit, most: term(field.conditions, name).most }, clause);
}

const judgeValue = (field: NumberField, record: ValueRecord, clause: Clause): Certainty =>
  clause.quantities.includes(record.quantity)
    ? judgeNear(field, { ...record, most: term(field.quantities, record.quantity).most }, clause)
    : 'no';

function judgeNear({ units }: NumberField, printed: Printed, clause: Clause): Certainty {
  const certainty = judge(units, printed, clause);
  return certainty === 'maybe' && !isNear(units, printed, clause) ? 'no' : certainty;
}

const inFirstUnit = (
  { units }: NumberField,
  { value, unit }: { readonly value: number; readonly unit: Unit },
): number => value * term(units, unit).factor;

const distanceTo =
  (field: NumberField, { value, unit }: Clause) =>
  (record: ValueRecord): number =>
    Math.abs(inFirstUnit(field, record) - inFirstUnit(field, { value, unit: unit ?? record.unit }));

/** The values at one end of a scale first; values of different dimensions have no common scale. */
const byEnd =
  (field: NumberField, end: 'highest' | 'lowest') =>
  (a: ValueRecord, b: ValueRecord): number =>
    term(field.units, a.unit).dimension === term(field.units, b.unit).dimension
      ? (end === 'lowest' ? 1 : -1) * (inFirstUnit(field, a) - inFirstUnit(field, b))
      : inOrder(field, a, b);

/** The better value first, quantity by quantity in the order of the vocabulary. */
function better(field: NumberField, a: ValueRecord, b: ValueRecord): number {
  if (a.quantity !== b.quantity) return inOrder(field, a, b);
  const upward = term(field.quantities, a.quantity).better === 'lower' ? 1 : -1;
  return upward * (inFirstUnit(field, a) - inFirstUnit(field, b)) || (a.claim < b.claim ? -1 : 1);
}

const inOrder = ({ quantities }: NumberField, a: ValueRecord, b: ValueRecord): number =>
  rankIn(quantities, a.quantity) - rankIn(quantities, b.quantity);
