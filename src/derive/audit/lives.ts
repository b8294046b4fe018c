import { named } from '../../vocabulary/named.ts';
import type { Measure, MeasuredClaim } from '../../model/graph.ts';
import type { Differ } from './comparable.ts';
import type { Told } from './experiments.ts';

/** A condition of a life, and the outcome it is taken from. */
export interface Given {
  readonly measure: Measure;
  readonly from: Told;
}

/** A life in cycles and one in hours that conditions allow to be the same, with what is known of the cycle. */
export interface Life {
  readonly cycles: MeasuredClaim;
  readonly hours: MeasuredClaim;
  readonly current?: Given;
  readonly capacity?: Given;
}

/** The lives that one group of outcomes tells of. Conditions left out in one place are taken from another that fits both. */
export function lives(group: readonly Told[], differ: Differ): readonly Life[] {
  const claims = group.flatMap((told) => told.claims);
  return claims
    .filter(({ quantity }) => quantity === 'cycle life')
    .flatMap((cycles) =>
      claims
        .filter(
          ({ quantity, conditions }) =>
            quantity === 'cycling time' && differ(cycles.conditions, conditions).length === 0,
        )
        .map((hours) => life(cycles, hours, group, differ)),
    );
}

function life(cycles: MeasuredClaim, hours: MeasuredClaim, group: readonly Told[], differ: Differ): Life {
  const own = group.filter(({ outcome: { id } }) => id === cycles.outcome || id === hours.outcome);
  const others = group.filter(
    ({ outcome: { conditions } }) =>
      differ(conditions, cycles.conditions).length === 0 && differ(conditions, hours.conditions).length === 0,
  );
  const given = (name: 'currentDensity' | 'arealCapacity'): Given | undefined => {
    const from = [...own, ...others].find(({ outcome }) => named(outcome.conditions)[name]);
    return from && { measure: named(from.outcome.conditions)[name]!, from };
  };
  const [current, capacity] = [given('currentDensity'), given('arealCapacity')];
  return { cycles, hours, ...(current && { current }), ...(capacity && { capacity }) };
}
