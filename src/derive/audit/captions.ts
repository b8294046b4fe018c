import { named } from '../../vocabulary/named.ts';
import type { Graph } from '../../model/graph.ts';
import { agree } from './agreement.ts';
import { experiments, type Told } from './experiments.ts';
import { findingId, type Finding } from './finding.ts';
import { inOrder } from './locatorOrder.ts';
import { familyOf } from './quantityFamily.ts';
import { readCaption, testsShown, type Caption } from './readCaption.ts';

/** Do the conditions that a caption gives stand in text or table too, for the same collector and paper? */
export function captions(graph: Graph): readonly Finding[] {
  const groups = Map.groupBy(experiments(graph).groups.flat(), ({ outcome }) => outcome.subject);
  return graph.statements.flatMap((claim) => {
    const caption = readCaption(claim);
    if (!caption) return [];
    const told = (groups.get(claim.subject) ?? []).filter(
      ({ outcome }) =>
        outcome.evidence.referenceNumbers.some((number) => claim.evidence.referenceNumbers.includes(number)) &&
        testsShown(claim.evidence).includes(outcome.test) &&
        shared(caption, outcome.conditions).length > 0,
    );
    return told.length === 0 ? [] : [check(caption, told)];
  });
}

const conditionNames = ['currentDensity', 'arealCapacity', 'rate'] as const;

/** The conditions that both a caption and a test give. */
const shared = (
  caption: Caption,
  conditions: Told['outcome']['conditions'],
): readonly (typeof conditionNames)[number][] =>
  conditionNames.filter((name) => caption[name] && named(conditions)[name]);

function check(caption: Caption, told: readonly Told[]): Finding {
  const { claim, quantity } = caption;
  const matching = told.filter(({ outcome: { conditions } }) =>
    shared(caption, conditions).every((name) => agree(caption[name]!, named(conditions)[name]!)),
  );
  const measured = matching.some(({ claims }) => claims.some((one) => familyOf(one.quantity) === quantity));
  const elsewhere = (matching.length > 0 ? matching : told).map(({ outcome, claims }) => ({
    locator: outcome.evidence.locator,
    claims: claims.map(({ id }) => id),
    outcome: outcome.id,
  }));
  const verdict = matching.length > 0 && (quantity === undefined || measured) ? 'consistent' : 'inconsistent';
  const summary =
    matching.length === 0
      ? 'no value of text or table was measured under the conditions of the caption'
      : verdict === 'consistent'
        ? 'text or table repeat the conditions of the caption'
        : `the caption speaks of ${quantity}, the text at the same conditions of another quantity`;
  return {
    id: findingId('account', claim.subject, [claim.id]),
    kind: 'account',
    verdict,
    subject: claim.subject,
    summary: `${claim.evidence.locator}: ${summary}`,
    readings: inOrder([{ locator: claim.evidence.locator, claims: [claim.id] }, ...elsewhere]),
    arithmetic: [],
  };
}
