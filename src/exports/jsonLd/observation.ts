import { named } from '../../vocabulary/named.ts';
import { term as termOf } from '../../field/term.ts';
import type { Conditions, Measure, MeasuredClaim, NodeId } from '../../model/graph.ts';
import { tests } from '../../vocabulary/tests.ts';
import { absolute, entryPath } from '../address.ts';
import { measureProperties } from './measure.ts';
import { emmoQuantities } from './quantities.ts';
import { names, refer, type Indexed, type Thing } from './thing.ts';

/** What was measured, under which conditions; it is the claim that says so, not the substance that has it. */
export function observationThing(atlas: Indexed, site: string, claim: MeasuredClaim): Thing {
  const { quantity, measure, asPrinted, baseline } = claim;
  return {
    '@type': 'Observation',
    '@id': names.observation(site, claim.id),
    ...measureProperties(measure),
    description: `printed: ${asPrinted}`,
    observationAbout: refer(names.entry(site, claim.subject)),
    measuredProperty: { '@type': 'Property', name: quantity, sameAs: emmoQuantities[quantity] },
    measurementTechnique: termOf(tests, claim.test).label,
    valueReference: [
      ...conditionThings(atlas, site, claim.conditions),
      ...(baseline ? [baselineThing(atlas, site, baseline)] : []),
    ],
  };
}

/** The conditions that the review gives, in the order in which they are told; what it does not give is absent. */
function conditionThings(atlas: Indexed, site: string, conditions: Conditions): readonly Thing[] {
  const { cathode } = named(conditions);
  const told: readonly (readonly [string, Measure | undefined])[] = [
    ['current density', named(conditions).currentDensity],
    ['areal capacity', named(conditions).arealCapacity],
    ['rate', named(conditions).rate],
    ['depth of discharge', named(conditions).depthOfDischarge],
    ['temperature', named(conditions).temperature],
    ['N/P ratio', named(conditions).npRatio],
    ['cathode loading', named(conditions).loading],
    ['predeposited capacity', named(conditions).predeposited],
  ];
  const entry = (name: string, id: NodeId): Thing => ({
    '@type': 'PropertyValue',
    name,
    value: atlas.node(id).title,
    url: absolute(site, entryPath(id)),
  });
  return [
    ...told.flatMap(([name, measure]) =>
      measure ? [{ '@type': 'PropertyValue', name, ...measureProperties(measure) }] : [],
    ),
    ...named(conditions).electrolytes.map((id) => entry('electrolyte', id)),
    ...(cathode ? [entry('cathode', cathode)] : []),
    ...named(conditions).other.map((value) => ({ '@type': 'PropertyValue', name: 'other condition', value })),
  ];
}

const baselineThing = (atlas: Indexed, site: string, { subject, claim, measure }: Baseline): Thing => ({
  '@type': 'PropertyValue',
  ...(measure ? measureProperties(measure) : {}),
  name: `compared with ${atlas.node(subject).title}`,
  url: claim === undefined ? absolute(site, entryPath(subject)) : names.observation(site, claim),
});

type Baseline = NonNullable<MeasuredClaim['baseline']>;
