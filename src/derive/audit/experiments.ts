import { topicOf } from '../../field/family.ts';
import type { Field } from '../../field/field.ts';
import { classesWith } from '../../field/select.ts';
import { entriesOf } from '../../model/condition.ts';
import type { Experiments, Told } from '../../model/experiment.ts';
import { perGraph } from '../perGraph.ts';
import { differIn } from './comparable.ts';

/** The outcomes of a graph, grouped by subject, test and reference; in order of outcome id. */
export const experiments = perGraph((graph): Experiments => {
  const claims = Map.groupBy(graph.measured, (claim) => claim.outcome);
  const told = graph.outcomes.map((outcome) => ({
    outcome,
    claims: (claims.get(outcome.id) ?? []).filter((claim) => claim.subject === outcome.subject),
  }));
  const groups = Map.groupBy(
    told,
    ({ outcome }) => `${outcome.subject} ${outcome.test} ${outcome.evidence.referenceNumbers.join(' ')}`,
  );
  return { groups: [...groups.values()], differ: differIn(graph) };
});

/** Whether two outcomes report on the same thing: a life with a life, or a test against the same counterpart. */
export function sameTopic(field: Field, a: Told, b: Told): boolean {
  const { quantities } = field;
  const topics = new Set(a.claims.map((claim) => topicOf(quantities, claim.quantity)));
  if (b.claims.some((claim) => topics.has(topicOf(quantities, claim.quantity)))) return true;
  const counterparts = classesWith(field, 'counter');
  return field.conditions
    .filter(({ entries }) => entries?.classes.some((name) => counterparts.includes(name)))
    .some(({ name }) => {
      const [one] = entriesOf(a.outcome.conditions, name);
      return one !== undefined && one === entriesOf(b.outcome.conditions, name)[0];
    });
}
