import type { UnitTerm } from '../field/field.ts';
import { term } from '../field/term.ts';
import type { Measure } from './graph.ts';

/** Numbers given with ≈ may differ by this share and still say the same. */
const aboutTolerance = 0.02;
/** What rounding in print may do to a number that is given as exact. */
const printTolerance = 1e-9;

/** The value of a measure in the first unit of its dimension. */
export const inBase = (units: readonly UnitTerm[], { value, unit }: Measure): number =>
  value * term(units, unit).factor;

/**
 * Whether two measures print the same number. “750 h” and “more than 750 h” agree, “more than 850 h” and “4000 h” do not,
 * although the second would satisfy the first; bounds that exclude each other (“up to 99.9 %”, “> 99.9 %”) do not agree.
 */
export function agree(units: readonly UnitTerm[], a: Measure, b: Measure): boolean {
  if (term(units, a.unit).dimension !== term(units, b.unit).dimension) return false;
  if ((isBelow(a) && b.comparator === '>') || (isBelow(b) && a.comparator === '>')) return false;
  const tolerance = a.comparator === '≈' || b.comparator === '≈' ? aboutTolerance : printTolerance;
  const top = (measure: Measure): number => inBase(units, { ...measure, value: measure.max ?? measure.value });
  return close(inBase(units, a), inBase(units, b), tolerance) && close(top(a), top(b), tolerance);
}

const isBelow = ({ comparator }: Measure): boolean => comparator === '<' || comparator === 'up to';

/** Whether two numbers differ by no more than a share of the larger. */
export const close = (a: number, b: number, share: number): boolean =>
  Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b));
