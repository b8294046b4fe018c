import { named } from '../../vocabulary/named.ts';
import { cyclesIn, hoursFor } from './cycling.ts';
import type { Told } from './experiments.ts';
import { show, term } from './numbers.ts';

/** What the printed life would be in the other unit, as a calculation: hours from cycles, or cycles from hours. */
export function impliedDuration({ outcome, claims }: Told): readonly string[] {
  const { currentDensity: current, arealCapacity: capacity } = named(outcome.conditions);
  if (!current || !capacity) return [];
  const from = `${outcome.evidence.locator}: `;
  return claims.flatMap(({ quantity, measure }) => {
    if (quantity === 'cycle life')
      return [
        `${from}${term(measure)} × 2 × ${term(capacity)} ÷ ${term(current)} = ${show(hoursFor(measure.value, capacity.value, current.value), 'h')}`,
      ];
    if (quantity === 'cycling time')
      return [
        `${from}${term(measure)} × ${term(current)} ÷ (2 × ${term(capacity)}) = ${show(cyclesIn(measure.value, capacity.value, current.value), 'cycles')}`,
      ];
    return [];
  });
}
