import type { Field } from '../field/field.ts';
import { activeCheck } from '../field/premise.ts';
import { measureOf } from '../model/condition.ts';
import type { Measure, MeasuredClaim, Outcome } from '../model/graph.ts';
import { cyclingUnits, valueIn } from './cycling.ts';
import { derivations, deriveFigures, lifeOf, rounded } from './figures.ts';

/** The charge plated on an electrode in all cycles together, and how it follows from printed figures. */
export interface Cumulative {
  readonly measure: Measure;
  readonly formula: string;
}

/** From cycles and areal capacity where both are printed, since that leaves rests out; else from hours and current density. */
export function cumulativeOf(field: Field, outcome: Outcome, claims: readonly MeasuredClaim[]): Cumulative | undefined {
  const check = activeCheck(field, 'duration');
  if (!check?.tests.includes(outcome.test)) return undefined;
  const life = lifeOf(outcome, claims, check.quantities.cycles);
  const capacity = measureOf(outcome.conditions, check.conditions.capacity);
  if (life && life.max === undefined && capacity?.comparator === '=' && capacity.max === undefined) {
    const unit = cyclingUnits.capacity;
    const value = valueIn(field.units, life, cyclingUnits.cycles) * valueIn(field.units, capacity, unit);
    return {
      measure: { comparator: life.comparator, value: rounded(value), unit },
      formula: 'cycles × areal capacity',
    };
  }
  const measure = deriveFigures(field, outcome, claims)['cumulative capacity'];
  return measure && { measure, formula: derivations['cumulative capacity'].formula };
}
