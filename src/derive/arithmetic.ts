import { named } from '../vocabulary/named.ts';
import type { Measure, MeasuredClaim, Outcome } from '../model/graph.ts';
import type { Comparator } from '../vocabulary/evidence.ts';
import type { Quantity } from '../vocabulary/quantities.ts';
import type { Unit } from '../vocabulary/units.ts';

/** What a cell test prints of itself: its life, and the current and charge of a half-cycle. */
interface Printed {
  readonly cycles?: Measure | undefined;
  readonly hours?: Measure | undefined;
  readonly currentDensity?: Measure | undefined;
  readonly arealCapacity?: Measure | undefined;
}

/** A figure that can be computed from printed ones: its formula in words, and what it needs, the life first. */
interface Derivation {
  readonly formula: string;
  readonly unit: Unit;
  readonly needs: readonly (keyof Printed)[];
  readonly compute: (life: number, ...conditions: number[]) => number;
}

/** The figures derived for half and symmetric cells; a cycle plates and strips the areal capacity once each. */
export const derivations = {
  'hours from cycles': {
    formula: 'cycles × 2 × areal capacity / current density',
    unit: 'h',
    needs: ['cycles', 'arealCapacity', 'currentDensity'],
    compute: (cycles, capacity, density) => (cycles * 2 * capacity!) / density!,
  },
  'cycles from hours': {
    formula: 'hours × current density / (2 × areal capacity)',
    unit: 'cycles',
    needs: ['hours', 'arealCapacity', 'currentDensity'],
    compute: (hours, capacity, density) => (hours * density!) / (2 * capacity!),
  },
  'cumulative capacity': {
    formula: 'hours × current density / 2',
    unit: 'mAh/cm2',
    needs: ['hours', 'currentDensity'],
    compute: (hours, density) => (hours * density!) / 2,
  },
} as const satisfies Record<string, Derivation>;
export type DerivedFigure = keyof typeof derivations;

/** The figures that follow from an outcome and its claims; a missing input or a range derives nothing. */
export function deriveFigures(
  outcome: Outcome,
  claims: readonly MeasuredClaim[],
): Readonly<Partial<Record<DerivedFigure, Measure>>> {
  if (outcome.test !== 'half-cell' && outcome.test !== 'symmetric-cell') return {};
  const { currentDensity, arealCapacity } = named(outcome.conditions);
  const printed: Printed = {
    cycles: only(outcome, claims, 'cycle life'),
    hours: only(outcome, claims, 'cycling time'),
    currentDensity,
    arealCapacity,
  };
  return Object.fromEntries(
    Object.entries(derivations).flatMap(([name, derivation]) => {
      const measure = apply(derivation, printed);
      return measure ? [[name, measure]] : [];
    }),
  );
}

/** Two lives in one outcome belong to different moments or cells: neither is the life of the test. */
function only(outcome: Outcome, claims: readonly MeasuredClaim[], quantity: Quantity): Measure | undefined {
  const found = claims.filter((claim) => claim.quantity === quantity && claim.subject === outcome.subject);
  return found.length === 1 ? found[0]!.measure : undefined;
}

function apply({ needs, unit, compute }: Derivation, printed: Printed): Measure | undefined {
  const inputs = needs.map((need) => printed[need]);
  if (!inputs.every((input): input is Measure => input !== undefined && input.max === undefined)) return undefined;
  const [life, ...conditions] = inputs;
  if (conditions.some(({ value, comparator }) => value === 0 || !['=', '≈'].includes(comparator))) return undefined;
  const comparator: Comparator =
    life!.comparator === '=' && conditions.some((input) => input.comparator === '≈') ? '≈' : life!.comparator;
  // Rounded to three decimals: enough for every printed figure, and free of binary noise.
  const value = Math.round(compute(life!.value, ...conditions.map((input) => input.value)) * 1000) / 1000;
  return { comparator, value, unit };
}
