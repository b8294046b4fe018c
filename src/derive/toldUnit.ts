import type { UnitTerm } from '../field/field.ts';
import type { Measure } from '../model/graph.ts';

/**
 * The unit in which measures of a dimension are told side by side: the one that most of them are printed in, the first of the
 * dimension where as many are or there are none; undefined for pure numbers. Five metres of water are no 5,000,000 µm.
 */
export function toldUnit(
  units: readonly UnitTerm[],
  dimension: string | undefined,
  measures: readonly Measure[],
): UnitTerm | undefined {
  const of = units.filter((unit) => unit.dimension === dimension && unit.display !== '');
  const printed = (name: string): number => measures.filter(({ unit }) => unit === name).length;
  const inOrder = of.toSorted(
    (a, b) => printed(b.name) - printed(a.name) || Number(b.factor === 1) - Number(a.factor === 1),
  );
  return inOrder[0];
}

/** A number of the first unit of a dimension, in a unit that is told; without what the division rounds off. */
export const inTold = (unit: Pick<UnitTerm, 'factor'> | undefined, value: number): number =>
  unit === undefined || unit.factor === 1 ? value : Number((value / unit.factor).toPrecision(12));
