import { term } from '../../field/term.ts';
import { entriesOf, measureOf, textsOf } from '../../model/condition.ts';
import type { Conditions, MeasuredClaim } from '../../model/graph.ts';
import { absolute, entryPath } from '../address.ts';
import { measureProperties } from './measure.ts';
import { names, refer, type Indexed, type Thing } from './thing.ts';

/** What was measured, under which conditions; it is the claim that says so, not the substance that has it. */
export function observationThing(atlas: Indexed, site: string, claim: MeasuredClaim): Thing {
  const { field } = atlas.graph;
  const { quantity, measure, asPrinted, baseline } = claim;
  return {
    '@type': 'Observation',
    '@id': names.observation(site, claim.id),
    ...measureProperties(field, site, measure),
    description: `printed: ${asPrinted}`,
    observationAbout: refer(names.entry(field, site, claim.subject)),
    measuredProperty: { '@type': 'Property', name: quantity, sameAs: term(field.quantities, quantity).term },
    measurementTechnique: term(field.tests, claim.test).label,
    valueReference: [
      ...conditionThings(atlas, site, claim.conditions),
      ...(baseline ? [baselineThing(atlas, site, baseline)] : []),
    ],
  };
}

/** The conditions that the review gives, in the order of the vocabulary; what it does not give is absent. */
function conditionThings(atlas: Indexed, site: string, conditions: Conditions): readonly Thing[] {
  const { field } = atlas.graph;
  const value = (name: string, rest: Thing): Thing => ({ '@type': 'PropertyValue', name, ...rest });
  return field.conditions.flatMap(({ name, label }) => {
    const measure = measureOf(conditions, name);
    return [
      ...(measure ? [value(label, measureProperties(field, site, measure))] : []),
      ...entriesOf(conditions, name).map((id) =>
        value(label, { value: atlas.node(id).title, url: absolute(site, entryPath(id)) }),
      ),
      ...textsOf(conditions, name).map((text) => value(label, { value: text })),
    ];
  });
}

const baselineThing = (atlas: Indexed, site: string, { subject, claim, measure }: Baseline): Thing => ({
  '@type': 'PropertyValue',
  ...(measure ? measureProperties(atlas.graph.field, site, measure) : {}),
  name: `compared with ${atlas.node(subject).title}`,
  url: claim === undefined ? absolute(site, entryPath(subject)) : names.observation(site, claim),
});

type Baseline = NonNullable<MeasuredClaim['baseline']>;
