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
    measurementTechnique: tests[claim.test].label,
    valueReference: [
      ...conditionThings(atlas, site, claim.conditions),
      ...(baseline ? [baselineThing(atlas, site, baseline)] : []),
    ],
  };
}

/** The conditions that the review gives, in the order in which they are told; what it does not give is absent. */
function conditionThings(atlas: Indexed, site: string, conditions: Conditions): readonly Thing[] {
  const told: readonly (readonly [string, Measure | undefined])[] = [
    ['current density', conditions.currentDensity],
    ['areal capacity', conditions.arealCapacity],
    ['rate', conditions.rate],
    ['depth of discharge', conditions.depthOfDischarge],
    ['temperature', conditions.temperature],
    ['N/P ratio', conditions.npRatio],
    ['cathode loading', conditions.loading],
    ['predeposited capacity', conditions.predeposited],
  ];
  const named = (name: string, id: NodeId): Thing => ({
    '@type': 'PropertyValue',
    name,
    value: atlas.node(id).title,
    url: absolute(site, entryPath(id)),
  });
  return [
    ...told.flatMap(([name, measure]) =>
      measure ? [{ '@type': 'PropertyValue', name, ...measureProperties(measure) }] : [],
    ),
    ...conditions.electrolytes.map((id) => named('electrolyte', id)),
    ...(conditions.cathode ? [named('cathode', conditions.cathode)] : []),
    ...conditions.other.map((value) => ({ '@type': 'PropertyValue', name: 'other condition', value })),
  ];
}

const baselineThing = (atlas: Indexed, site: string, { subject, claim, measure }: Baseline): Thing => ({
  '@type': 'PropertyValue',
  ...(measure ? measureProperties(measure) : {}),
  name: `compared with ${atlas.node(subject).title}`,
  url: claim === undefined ? absolute(site, entryPath(subject)) : names.observation(site, claim),
});

type Baseline = NonNullable<MeasuredClaim['baseline']>;
