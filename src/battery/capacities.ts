import type { Field } from '../field/field.ts';
import { activeCheck } from '../field/premise.ts';
import { close } from '../model/agreement.ts';
import { bare, show } from '../model/calculation.ts';
import { findingId, type Finding, type FindingWords } from '../model/finding.ts';
import type { Graph, MeasuredClaim } from '../model/graph.ts';
import { valueIn } from './cycling.ts';
import { electronsOf } from './electrons.ts';

/** The Faraday constant, C mol⁻¹ (exact since 2019: e × N_A). */
const faraday = 96485.33212;
/** One part in a thousand: half a unit of the last of three digits, as the coarsest values are printed. */
const tolerance = 0.001;

/** Theoretical specific capacity of a metal, mAh g⁻¹, from its relative atomic mass and the electrons each atom gives. */
export const theoreticalCapacity = (atomicMass: number, electrons = 1): number =>
  (electrons * faraday) / (3.6 * atomicMass);

/** What pages say of the question. */
export const capacityWords = (): FindingWords => ({
  kind: 'capacity',
  prefix: 'capacity',
  heading: 'Theoretical capacity against atomic mass',
  fits: 'Theoretical capacity and atomic mass',
  says: 'An atom that gives n electrons gives n F ÷ (3.6 M), with F = 96,485.33 C mol⁻¹ and the atomic mass M that is printed beside it.',
  about: 'theoretical capacity',
  alone: true,
});

/** Do the theoretical capacities fit the atomic masses printed beside them? */
export function capacities({
  field,
  measured,
  nodes,
}: Pick<Graph, 'field' | 'measured' | 'nodes'>): readonly Finding[] {
  const check = activeCheck(field, 'capacity');
  if (!check) return [];
  const formulas = new Map(nodes.map(({ id, formula }) => [id, formula]));
  const tests = Map.groupBy(measured, ({ outcome, subject }) => `${outcome} ${subject}`);
  return [...tests.values()].flatMap((claims) => {
    const capacity = claims.find(({ quantity }) => check.quantities.capacity.includes(quantity));
    const mass = claims.find(({ quantity }) => check.quantities.mass.includes(quantity));
    if (!capacity || !mass) return [];
    const formula = formulas.get(capacity.subject);
    // What the field says of the element goes before what is known of it; its number for all is for what is not known.
    const electrons =
      check.numbers[formula ?? ''] ?? electronsOf(formula, mass.measure.value) ?? check.numbers['electrons'];
    return electrons === undefined ? [] : [compare(field, capacity, mass, electrons)];
  });
}

function compare({ units }: Field, capacity: MeasuredClaim, mass: MeasuredClaim, electrons: number): Finding {
  const printed = valueIn(units, capacity.measure, 'mAh/g');
  const computed = theoreticalCapacity(mass.measure.value, electrons);
  const same = close(computed, printed, tolerance);
  const wanted = (electrons * faraday) / (3.6 * printed);
  const plain = bare(units, mass.measure);
  return {
    id: findingId('capacity', capacity.subject, [capacity.outcome]),
    kind: 'capacity',
    verdict: same ? 'consistent' : 'inconsistent',
    subject: capacity.subject,
    summary: `${bare(units, capacity.measure)} ${same ? 'fits' : 'does not fit'} the atomic mass ${plain}`,
    readings: [{ locator: capacity.evidence.locator, claims: [mass.id, capacity.id], outcome: capacity.outcome }],
    arithmetic: [
      `${electrons === 1 ? '' : `${electrons} × `}96485.33 C mol⁻¹ ÷ (3.6 C mAh⁻¹ × ${plain} g mol⁻¹) = ${show(units, computed, 'mAh/g', 5)}, printed ${bare(units, capacity.measure)}`,
      ...(same ? [] : [`the printed capacity would need an atomic mass of ${wanted.toFixed(3)}`]),
    ],
  };
}
