import type { Comparator } from '../field/evidence.ts';
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

/** A measure in the first unit of its dimension, as far as it is compared with others; it needs no vocabulary any more. */
export interface Extent {
  readonly at: number;
  /** The other end of a range. */
  readonly to?: number;
  /** Absent where the number is exact. */
  readonly by?: Comparator;
  readonly of: string;
}

/** Takes it from a measure. */
export function extentOf(units: readonly UnitTerm[], measure: Measure): Extent {
  const { comparator, max, unit } = measure;
  return {
    at: inBase(units, measure),
    ...(max !== undefined && { to: inBase(units, { ...measure, value: max }) }),
    ...(comparator !== '=' && { by: comparator }),
    of: term(units, unit).dimension,
  };
}

/** What is sure of it: the least and the most that it can be, where a bound leaves one side open. */
export const sureOf = ({ at, to, by }: Extent): readonly [least: number, most: number] => [
  isUpper(by) ? -Infinity : at,
  by === '>' ? Infinity : (to ?? at),
];

/**
 * Whether two measures print the same number. “750 h” and “more than 750 h” agree, “more than 850 h” and “4000 h” do not,
 * although the second would satisfy the first; bounds that exclude each other (“up to 99.9 %”, “> 99.9 %”) do not agree.
 */
export const agree = (units: readonly UnitTerm[], a: Measure, b: Measure): boolean =>
  same(extentOf(units, a), extentOf(units, b));

/** The same of two extents. */
export function same(a: Extent, b: Extent): boolean {
  if (a.of !== b.of) return false;
  if ((isUpper(a.by) && b.by === '>') || (isUpper(b.by) && a.by === '>')) return false;
  const tolerance = a.by === '≈' || b.by === '≈' ? aboutTolerance : printTolerance;
  return close(a.at, b.at, tolerance) && close(a.to ?? a.at, b.to ?? b.at, tolerance);
}

const isUpper = (by: Comparator | undefined): boolean => by === '<' || by === 'up to';

/** Whether two numbers differ by no more than a share of the larger. */
export const close = (a: number, b: number, share: number): boolean =>
  Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b));
