import type { Graph, MeasuredClaim } from '../../model/graph.ts';
import { close } from './agreement.ts';
import { findingId, type Finding } from './finding.ts';
import { show, term } from './numbers.ts';

/** The Faraday constant, C mol⁻¹ (exact since 2019: e × N_A). */
const faraday = 96485.33212;
/** One part in a thousand: half a unit of the last of three digits, as the coarsest value of Table 1 is printed. */
const tolerance = 0.001;

/** Theoretical specific capacity of a metal that gives one electron per atom: mAh g⁻¹ from the relative atomic mass. */
export const theoreticalCapacity = (atomicMass: number): number => faraday / (3.6 * atomicMass);

/** Do the theoretical capacities fit the atomic masses printed beside them? */
export function capacities(graph: Graph): readonly Finding[] {
  const outcomes = Map.groupBy(graph.measured, (claim) => claim.outcome);
  return [...outcomes.values()].flatMap((claims) => {
    const capacity = claims.find(({ quantity }) => quantity === 'theoretical specific capacity');
    const mass = claims.find(({ quantity }) => quantity === 'relative atomic mass');
    return capacity && mass ? [check(capacity, mass)] : [];
  });
}

function check(capacity: MeasuredClaim, mass: MeasuredClaim): Finding {
  const computed = theoreticalCapacity(mass.measure.value);
  const same = close(computed, capacity.measure.value, tolerance);
  const wanted = faraday / (3.6 * capacity.measure.value);
  return {
    id: findingId('capacity', capacity.subject, [capacity.outcome]),
    kind: 'capacity',
    verdict: same ? 'consistent' : 'inconsistent',
    subject: capacity.subject,
    summary: `${term(capacity.measure)} ${same ? 'fits' : 'does not fit'} the atomic mass ${term(mass.measure)}`,
    readings: [{ locator: capacity.evidence.locator, claims: [mass.id, capacity.id], outcome: capacity.outcome }],
    arithmetic: [
      `96485.33 C mol⁻¹ ÷ (3.6 C mAh⁻¹ × ${term(mass.measure)} g mol⁻¹) = ${show(computed, 'mAh/g', 5)}, printed ${term(capacity.measure)}`,
      ...(same ? [] : [`the printed capacity would need an atomic mass of ${wanted.toFixed(3)}`]),
    ],
  };
}
