import { named } from '../vocabulary/named.ts';
import { displayMeasure } from '../vocabulary/measures.ts';
import type { Conditions, Measure } from '../model/graph.ts';
import type { Test } from '../vocabulary/tests.ts';

/** The numeric conditions of a test as short phrases: `1 mA cm⁻²`, `N/P ≈ 4`; electrolyte and cathode are left to the caller. */
export function conditionPhrases(conditions: Conditions): readonly string[] {
  const { currentDensity, arealCapacity, rate, depthOfDischarge, temperature, npRatio, loading, predeposited, other } =
    named(conditions);
  const phrase = (measure: Measure | undefined, before = '', after = ''): string[] =>
    measure ? [`${before}${displayMeasure(measure)}${after}`] : [];
  return [
    ...(rate ? phrase(rate) : phrase(currentDensity)),
    ...phrase(arealCapacity),
    ...phrase(depthOfDischarge, '', ' depth of discharge'),
    ...phrase(npRatio, 'N/P '),
    ...phrase(loading, '', ' cathode loading'),
    ...phrase(predeposited, '', ' sodium predeposited'),
    ...phrase(temperature),
    ...other,
  ];
}

/** A condition that a result of a cell means little without. */
export type NeededCondition = 'current density' | 'areal capacity' | 'rate' | 'cathode' | 'electrolyte';

const plating: readonly NeededCondition[] = ['current density', 'areal capacity', 'electrolyte'];
const againstCathode: readonly NeededCondition[] = ['rate', 'cathode', 'electrolyte'];
const needed: Partial<Readonly<Record<Test, readonly NeededCondition[]>>> = {
  'half-cell': plating,
  'symmetric-cell': plating,
  'full-cell': againstCathode,
  'anode-free-full-cell': againstCathode,
};

/** The conditions that a test needs; any other does not apply to it, or says more than is needed. */
export const neededConditions = (test: Test): readonly NeededCondition[] => needed[test] ?? [];

/** The conditions that a test needs and that are not given. */
export const missingAmong = (
  test: Test,
  given: Readonly<Record<NeededCondition, boolean>>,
): readonly NeededCondition[] => neededConditions(test).filter((condition) => !given[condition]);

/** The conditions that a test needs and the review does not give. */
export const missingConditions = (test: Test, conditions: Conditions): readonly NeededCondition[] =>
  missingAmong(test, {
    'current density': named(conditions).currentDensity !== undefined,
    'areal capacity': named(conditions).arealCapacity !== undefined,
    rate: named(conditions).rate !== undefined,
    cathode: named(conditions).cathode !== undefined,
    electrolyte: named(conditions).electrolytes.length > 0,
  });

/** `current density, electrolyte not reported`; empty when nothing is missing. */
export const missingWords = (missing: readonly NeededCondition[]): string =>
  missing.length === 0 ? '' : `${missing.join(', ')} not reported`;
