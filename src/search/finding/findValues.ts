import { quantities } from '../../vocabulary/quantities.ts';
import { units, type Unit } from '../../vocabulary/units.ts';
import type { ValueRecord } from '../values.ts';
import type { Clause, NumberQuery } from './readNumbers.ts';

/** Whether the printed value settles the question: `> 850 h` certainly exceeds 800 h, and may exceed 1000 h. */
export type Certainty = 'yes' | 'maybe' | 'no';

/** A value that answers; `maybe` when what is printed leaves it open. */
export interface ValueHit {
  readonly record: ValueRecord;
  readonly certainty: 'yes' | 'maybe';
}

/** Values that meet every clause in the same test, those that surely do first, then the better value first. */
export function findValues(
  records: readonly ValueRecord[],
  query: NumberQuery,
  about?: ReadonlySet<string>,
): readonly ValueHit[] {
  const outcomes = Map.groupBy(records, (record) => record.outcome);
  const measured = query.clauses.filter((clause) => clause.condition === undefined);
  const conditions = query.clauses.filter((clause) => clause.condition !== undefined);
  const hits = records.flatMap((record) => {
    if (about && !record.about.some((slug) => about.has(slug))) return [];
    if (conditions.some((clause) => judge(conditionRecord(record, clause), clause) === 'no')) return [];
    const own = measured.map((clause) => judge(record, clause));
    if (measured.length > 0 && own.every((answer) => answer === 'no')) return [];
    const all = measured.map((clause, at) =>
      own[at] !== 'no' ? own[at]! : bestOf(outcomes.get(record.outcome)!, clause),
    );
    if (all.includes('no')) return [];
    return [{ record, certainty: all.includes('maybe') ? ('maybe' as const) : ('yes' as const) }];
  });
  return hits.sort((a, b) =>
    a.certainty === b.certainty ? better(a.record, b.record) : a.certainty === 'yes' ? -1 : 1,
  );
}

const bestOf = (records: readonly ValueRecord[], clause: Clause): Certainty => {
  const answers = records.map((record) => judge(record, clause));
  return answers.includes('yes') ? 'yes' : answers.includes('maybe') ? 'maybe' : 'no';
};

type Judged = Pick<ValueRecord, 'quantity' | 'comparator' | 'value' | 'max' | 'unit'>;

const conditionUnits = {
  currentDensity: 'mA/cm2',
  arealCapacity: 'mAh/cm2',
  depthOfDischarge: '%',
  temperature: 'degC',
} as const;

/** A condition of the test in the shape of a value, so that it is judged alike. */
function conditionRecord(record: ValueRecord, clause: Clause): Judged | undefined {
  const value = record[clause.condition!];
  return value === null
    ? undefined
    : { quantity: record.quantity, comparator: '=', value, max: null, unit: conditionUnits[clause.condition!] };
}

/** Does this value meet the clause? Bounds as printed (`>`, `<`, `up to`) are taken at their word. */
export function judge(record: Judged | undefined, clause: Clause): Certainty {
  if (!record) return 'no';
  if (clause.condition === undefined && !clause.quantities.includes(record.quantity)) return 'no';
  const asked = clause.unit ?? record.unit;
  if (units[asked].dimension !== units[record.unit].dimension) return 'no';
  const scale = units[record.unit].factor / units[asked].factor;
  const value = record.value * scale;
  // No efficiency or retention exceeds 100 %, however far the printed bound leaves it open.
  const ceiling = units[record.unit].dimension === 'fraction' ? 100 * scale : Infinity;
  const highest = record.comparator === '>' ? ceiling : record.max === null ? value : record.max * scale;
  const lowest = record.comparator === '<' || record.comparator === 'up to' ? -Infinity : value;
  // “> 850” excludes 850 itself, which matters only where the bound and the question meet.
  const open = record.comparator === '>' || record.comparator === '<';
  return within(lowest, highest, value, open, clause);
}

function within(lowest: number, highest: number, printed: number, open: boolean, clause: Clause): Certainty {
  const { relation, value, max = value } = clause;
  const sureIf = (sure: boolean, possible: boolean): Certainty => (sure ? 'yes' : possible ? 'maybe' : 'no');
  switch (relation) {
    case '>=':
      return sureIf(lowest >= value || printed === value, highest > value);
    case '>':
      return sureIf(lowest > value || (open && lowest === value), highest > value);
    case '<=':
      return sureIf(highest <= value, lowest <= value);
    case '<':
      return sureIf(highest < value || (open && highest === value && highest !== lowest), lowest < value);
    case '=':
      return sureIf(printed === value, false);
    case 'between':
      return sureIf(lowest >= value && highest <= max, highest >= value && lowest <= max);
  }
}

const inFirstUnit = ({ value, unit }: { readonly value: number; readonly unit: Unit }): number =>
  value * units[unit].factor;

/** The better value first, quantity by quantity in the order of the vocabulary. */
function better(a: ValueRecord, b: ValueRecord): number {
  if (a.quantity !== b.quantity) return order.indexOf(a.quantity) - order.indexOf(b.quantity);
  const upward = quantities[a.quantity].better === 'lower' ? 1 : -1;
  return upward * (inFirstUnit(a) - inFirstUnit(b)) || (a.claim < b.claim ? -1 : 1);
}

const order = Object.keys(quantities);
