import type { Comparator } from '../../field/evidence.ts';
import type { Unit, UnitTerm } from '../../field/field.ts';
import { term } from '../../field/term.ts';
import type { Clause } from './readNumbers.ts';

/** Whether the printed value settles the question: `> 850 h` certainly exceeds 800 h, and may exceed 1000 h. */
export type Certainty = 'yes' | 'maybe' | 'no';

/** A value as printed: what it may truly be follows from its comparator. */
export interface Printed {
  readonly comparator: Comparator;
  readonly value: number;
  readonly max: number | null;
  readonly unit: Unit;
  /** What no such value can exceed, in the first unit of its dimension. */
  readonly most?: number | undefined;
}

type Units = readonly UnitTerm[];

/** An end of an interval: a number, or just below (-1) or just above (1) it. */
type End = readonly [value: number, beside: -1 | 0 | 1];
type Interval = readonly [from: End, to: End];

/** Does this value meet the clause? `yes` if whatever it may truly be does, `maybe` if some of that does. */
export function judge(units: Units, printed: Printed, clause: Clause): Certainty {
  const unit = clause.unit ?? printed.unit;
  if (term(units, unit).dimension !== term(units, printed.unit).dimension) return 'no';
  const { factor } = term(units, unit);
  const scale = term(units, printed.unit).factor / factor;
  const [low, high] = possible(printed, scale, (printed.most ?? Infinity) / factor);
  const [from, to] = wanted(clause);
  if (before(low, from) <= 0 && before(to, high) <= 0) return 'yes';
  if (before(high, from) <= 0 && before(to, low) <= 0) return 'maybe';
  // Who asks for 850 h looks for “> 850 h” too, though strictly it is more.
  return clause.relation === '=' && same(printed.value * scale, clause.value) ? 'maybe' : 'no';
}

/** What a printed value may truly be, in the unit asked for; no more than its ceiling, however far a printed bound leaves it open. */
function possible({ comparator, value, max }: Printed, scale: number, ceiling: number): Interval {
  const low = value * scale;
  const high = (max ?? value) * scale;
  switch (comparator) {
    case '=':
      return [
        [low, 0],
        [high, 0],
      ];
    case '≈':
      return [
        [low, -1],
        [high, high === ceiling ? 0 : 1],
      ];
    case '>':
      return [
        [low, 1],
        [ceiling, 0],
      ];
    case '<':
      return [
        [-Infinity, 0],
        [high, -1],
      ];
    case 'up to':
      return [
        [-Infinity, 0],
        [high, 0],
      ];
  }
}

function wanted({ relation, value, max = value }: Clause): Interval {
  const lowest: End = [-Infinity, 0];
  const highest: End = [Infinity, 0];
  switch (relation) {
    case '>=':
      return [[value, 0], highest];
    case '>':
      return [[value, 1], highest];
    case '<=':
      return [lowest, [value, 0]];
    case '<':
      return [lowest, [value, -1]];
    case '=':
    case 'between':
      return [
        [value, 0],
        [max, 0],
      ];
    case 'any':
      return [lowest, highest];
  }
}

/** How far a bound may be from the number asked for, as a factor, to be worth a look. */
const nearEnough = 2.5;

/**
 * Whether a printed bound says enough to be offered as a possible answer. “> 500 cycles” leaves more than 10,000 open, and “up
 * to 99.9 %” leaves 2.74 % open, but nobody who asks for these looks for those.
 */
export function isNear(units: Units, { comparator, value, max, unit }: Printed, clause: Clause): boolean {
  if (comparator === '=' || comparator === '≈') return true;
  const scale = clause.unit ? term(units, unit).factor / term(units, clause.unit).factor : 1;
  return [value, max ?? value].some((bound) =>
    [clause.value, clause.max ?? clause.value].some(
      (asked) =>
        same(bound * scale, asked) || (bound * scale <= asked * nearEnough && asked <= bound * scale * nearEnough),
    ),
  );
}

/** Positive if the first end lies before the second. */
const before = (a: End, b: End): number => (same(a[0], b[0]) ? b[1] - a[1] : b[0] - a[0]);

/** Equal but for what the conversion of units rounds off. */
const same = (a: number, b: number): boolean =>
  a === b || (Number.isFinite(a - b) && Math.abs(a - b) <= 1e-9 * Math.abs(b));
