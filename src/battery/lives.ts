import type { ConditionName } from '../field/field.ts';
import type { ActiveCheck } from '../field/premise.ts';
import { measureOf } from '../model/condition.ts';
import type { Experiments, Told } from '../model/experiment.ts';
import type { Measure, MeasuredClaim } from '../model/graph.ts';

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

type Check = ActiveCheck<'duration'>;

/** The lives that one group of outcomes tells of. Conditions left out in one place are taken from another that fits both. */
export function lives(group: readonly Told[], check: Check, differ: Experiments['differ']): readonly Life[] {
  const claims = group.flatMap((told) => told.claims);
  const inHours = claims.filter(({ quantity }) => check.quantities.hours.includes(quantity));
  return claims
    .filter(({ quantity }) => check.quantities.cycles.includes(quantity))
    .flatMap((cycles) =>
      inHours
        .filter(({ conditions }) => differ(cycles.conditions, conditions).length === 0)
        .map((hours) => life(cycles, hours, group, check, differ)),
    );
}

function life(
  cycles: MeasuredClaim,
  hours: MeasuredClaim,
  group: readonly Told[],
  { conditions: { current, capacity } }: Check,
  differ: Experiments['differ'],
): Life {
  const own = group.filter(({ outcome: { id } }) => id === cycles.outcome || id === hours.outcome);
  const others = group.filter(
    ({ outcome: { conditions } }) =>
      differ(conditions, cycles.conditions).length === 0 && differ(conditions, hours.conditions).length === 0,
  );
  const given = (name: ConditionName): Given | undefined => {
    for (const from of [...own, ...others]) {
      const measure = measureOf(from.outcome.conditions, name);
      if (measure) return { measure, from };
    }
    return undefined;
  };
  const found = { current: given(current), capacity: given(capacity) };
  return {
    cycles,
    hours,
    ...(found.current && { current: found.current }),
    ...(found.capacity && { capacity: found.capacity }),
  };
}
