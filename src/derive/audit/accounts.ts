import { impliedDuration } from '../../battery/impliedDuration.ts';
import { familyOf } from '../../field/family.ts';
import type { Field } from '../../field/field.ts';
import { term } from '../../field/term.ts';
import { agree } from '../../model/agreement.ts';
import type { Told } from '../../model/experiment.ts';
import { findingId, inOrder, type Finding } from '../../model/finding.ts';
import type { Graph } from '../../model/graph.ts';
import { sortOf } from '../../model/locator.ts';
import { displayMeasure } from '../../model/measure.ts';
import * as words from '#words/audit.ts';
import { experiments, sameTopic } from './experiments.ts';
import { pairs } from './pairs.ts';

/** Where do text and table cite one work for one test but give different conditions? */
export function accounts(graph: Graph): readonly Finding[] {
  const { field } = graph;
  const { groups, differ } = experiments(graph);
  const sort = ({ outcome }: Told): string => sortOf(outcome.evidence.locator, field.locators);
  return groups.flatMap((group) =>
    pairs(group)
      .filter(([a, b]) => sort(a) !== sort(b) && sameTopic(field, a, b))
      .map(([a, b]) => compare(field, a, b, differ(a.outcome.conditions, b.outcome.conditions))),
  );
}

function compare(field: Field, a: Told, b: Told, differences: readonly string[]): Finding {
  const readings = inOrder(
    [a, b].map(({ outcome, claims }) => ({
      locator: outcome.evidence.locator,
      claims: claims.map(({ id }) => id),
      outcome: outcome.id,
    })),
    field.locators,
  );
  const [first, second] = a.outcome.id === readings[0]!.outcome ? [a, b] : [b, a];
  const places = readings.map(({ locator }) => sortOf(locator, field.locators));
  const apart = differences.length > 0;
  const test = term(field.tests, a.outcome.test).label;
  return {
    id: findingId('account', a.outcome.subject, [a.outcome.id, b.outcome.id]),
    kind: 'account',
    verdict: apart ? 'inconsistent' : 'consistent',
    subject: a.outcome.subject,
    summary: apart
      ? words.accountsDiffer(test, places, differences, valuesApart(field, first, second))
      : words.accountsAgree(test, places),
    readings,
    arithmetic: apart ? [first, second].flatMap((told) => impliedDuration(field, told)) : [],
  };
}

/** The quantities that both give, under their different conditions, with different values. */
function valuesApart({ quantities, units }: Field, first: Told, second: Told): readonly string[] {
  return first.claims.flatMap((one) => {
    const family = familyOf(quantities, one.quantity);
    return second.claims
      .filter((other) => familyOf(quantities, other.quantity) === family && !agree(units, one.measure, other.measure))
      .map((other) => words.either(family, displayMeasure(one.measure, units), displayMeasure(other.measure, units)));
  });
}
