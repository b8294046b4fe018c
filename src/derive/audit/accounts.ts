import { term as termOf } from '../../field/term.ts';
import type { Graph } from '../../model/graph.ts';
import { displayMeasure } from '../../vocabulary/measures.ts';
import { tests } from '../../vocabulary/tests.ts';
import { agree } from './agreement.ts';
import { experiments, sameTopic, type Told } from './experiments.ts';
import { findingId, type Finding } from './finding.ts';
import { impliedDuration } from './impliedDuration.ts';
import { inOrder, placeOf } from './locatorOrder.ts';
import { pairs } from './pairs.ts';
import { familyOf } from './quantityFamily.ts';

/** Where do text and table cite one paper for one test but give different conditions? */
export function accounts(graph: Graph): readonly Finding[] {
  const { groups, differ } = experiments(graph);
  return groups.flatMap((group) =>
    pairs(group)
      .filter(
        ([a, b]) => placeOf(a.outcome.evidence.locator) !== placeOf(b.outcome.evidence.locator) && sameTopic(a, b),
      )
      .map(([a, b]) => compare(a, b, differ(a.outcome.conditions, b.outcome.conditions))),
  );
}

function compare(a: Told, b: Told, differences: readonly string[]): Finding {
  const readings = inOrder(
    [a, b].map(({ outcome, claims }) => ({
      locator: outcome.evidence.locator,
      claims: claims.map(({ id }) => id),
      outcome: outcome.id,
    })),
  );
  const [first, second] = a.outcome.id === readings[0]!.outcome ? [a, b] : [b, a];
  const places = readings.map(({ locator }) => placeOf(locator)).join(' and ');
  return {
    id: findingId('account', a.outcome.subject, [a.outcome.id, b.outcome.id]),
    kind: 'account',
    verdict: differences.length > 0 ? 'inconsistent' : 'consistent',
    subject: a.outcome.subject,
    summary: `${termOf(tests, a.outcome.test).label}: ${places} ${differences.length > 0 ? `differ in ${differences.join(' and ')}${valuesApart(first, second)}` : 'agree in all conditions that both give'}`,
    readings,
    arithmetic: differences.length > 0 ? [first, second].flatMap(impliedDuration) : [],
  };
}

/** The quantities that both give, under their different conditions, with different values. */
function valuesApart(first: Told, second: Told): string {
  const apart = first.claims.flatMap((one) =>
    second.claims
      .filter((other) => familyOf(other.quantity) === familyOf(one.quantity) && !agree(one.measure, other.measure))
      .map((other) => `${familyOf(one.quantity)} ${displayMeasure(one.measure)} or ${displayMeasure(other.measure)}`),
  );
  return apart.length === 0 ? '' : `; ${apart.join(', ')}`;
}
