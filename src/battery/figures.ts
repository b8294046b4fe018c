import type { Comparator } from '../field/evidence.ts';
import type { Field, Quantity } from '../field/field.ts';
import { activeCheck } from '../field/premise.ts';
import { measureOf } from '../model/condition.ts';
import type { Measure, MeasuredClaim, Outcome } from '../model/graph.ts';
import { cyclesIn, cyclingUnits, hoursFor, valueIn } from './cycling.ts';

/** What a cell test prints of itself: its life, and the current and charge of a half-cycle. */
type Printed = Readonly<Partial<Record<keyof typeof cyclingUnits, Measure | undefined>>>;

/** A figure that can be computed from printed ones: its formula in words, and what it needs, the life first. */
interface Derivation {
  readonly formula: string;
  readonly unit: string;
  readonly needs: readonly (keyof Printed)[];
  readonly compute: (life: number, ...conditions: number[]) => number;
}

/** The figures derived for tests that move the same charge there and back. */
export const derivations = {
  'hours from cycles': {
    formula: 'cycles × 2 × areal capacity / current density',
    unit: 'h',
    needs: ['cycles', 'capacity', 'current'],
    compute: (cycles, capacity, current) => hoursFor(cycles, capacity, current),
  },
  'cycles from hours': {
    formula: 'hours × current density / (2 × areal capacity)',
    unit: 'cycles',
    needs: ['hours', 'capacity', 'current'],
    compute: (hours, capacity, current) => cyclesIn(hours, capacity, current),
  },
  'cumulative capacity': {
    formula: 'hours × current density / 2',
    unit: 'mAh/cm2',
    needs: ['hours', 'current'],
    compute: (hours, current) => (hours * current) / 2,
  },
} as const satisfies Record<string, Derivation>;
export type DerivedFigure = keyof typeof derivations;

/** The figures that a field has; none when it does not switch the arithmetic of cycles on. */
export const figuresOf = (field: Field): readonly DerivedFigure[] =>
  activeCheck(field, 'duration') ? (Object.keys(derivations) as DerivedFigure[]) : [];

/** The figures that follow from an outcome and its claims; a missing input or a range derives nothing. */
export function deriveFigures(
  field: Field,
  outcome: Outcome,
  claims: readonly MeasuredClaim[],
): Readonly<Partial<Record<DerivedFigure, Measure>>> {
  const check = activeCheck(field, 'duration');
  if (!check?.tests.includes(outcome.test)) return {};
  const printed: Printed = {
    cycles: lifeOf(outcome, claims, check.quantities.cycles),
    hours: lifeOf(outcome, claims, check.quantities.hours),
    current: measureOf(outcome.conditions, check.conditions.current),
    capacity: measureOf(outcome.conditions, check.conditions.capacity),
  };
  return Object.fromEntries(
    Object.entries(derivations).flatMap(([name, derivation]) => {
      const measure = apply(field, derivation, printed);
      return measure ? [[name, measure]] : [];
    }),
  );
}

/** The life of a test. Two lives in one outcome belong to different moments or cells: neither is that of the test. */
export function lifeOf(
  outcome: Outcome,
  claims: readonly MeasuredClaim[],
  quantities: readonly Quantity[],
): Measure | undefined {
  const found = claims.filter(({ quantity, subject }) => quantities.includes(quantity) && subject === outcome.subject);
  return found.length === 1 ? found[0]!.measure : undefined;
}

/** Rounded to three decimals: enough for every printed figure, and free of binary noise. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function apply({ units }: Field, { needs, unit, compute }: Derivation, printed: Printed): Measure | undefined {
  const inputs = needs.map((need) => printed[need]);
  if (!inputs.every((input): input is Measure => input !== undefined && input.max === undefined)) return undefined;
  const [life, ...conditions] = inputs;
  if (conditions.some(({ value, comparator }) => value === 0 || !['=', '≈'].includes(comparator))) return undefined;
  const comparator: Comparator =
    life!.comparator === '=' && conditions.some((input) => input.comparator === '≈') ? '≈' : life!.comparator;
  const [value, ...rest] = inputs.map((input, index) => valueIn(units, input, cyclingUnits[needs[index]!]));
  return { comparator, value: rounded(compute(value!, ...rest)), unit };
}
