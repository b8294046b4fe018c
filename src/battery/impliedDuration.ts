import type { Field } from '../field/field.ts';
import { activeCheck } from '../field/premise.ts';
import { bare, show } from '../model/calculation.ts';
import { measureOf } from '../model/condition.ts';
import type { Told } from '../model/experiment.ts';
import { cyclesIn, cyclingUnits, hoursFor, valueIn } from './cycling.ts';

/** What the printed life would be in the other unit, as a calculation: hours from cycles, or cycles from hours. */
export function impliedDuration(field: Field, { outcome, claims }: Told): readonly string[] {
  const check = activeCheck(field, 'duration');
  if (!check?.tests.includes(outcome.test)) return [];
  const current = measureOf(outcome.conditions, check.conditions.current);
  const capacity = measureOf(outcome.conditions, check.conditions.capacity);
  if (!current || !capacity) return [];
  const { units } = field;
  const [i, q] = [valueIn(units, current, cyclingUnits.current), valueIn(units, capacity, cyclingUnits.capacity)];
  const from = `${outcome.evidence.locator}: `;
  return claims.flatMap(({ quantity, measure }) => {
    if (check.quantities.cycles.includes(quantity))
      return [
        `${from}${bare(units, measure)} × 2 × ${bare(units, capacity)} ÷ ${bare(units, current)} = ${show(units, hoursFor(measure.value, q, i), 'h')}`,
      ];
    if (check.quantities.hours.includes(quantity))
      return [
        `${from}${bare(units, measure)} × ${bare(units, current)} ÷ (2 × ${bare(units, capacity)}) = ${show(units, cyclesIn(valueIn(units, measure, 'h'), q, i), 'cycles')}`,
      ];
    return [];
  });
}
