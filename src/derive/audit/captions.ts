import { familyOf } from '../../field/family.ts';
import type { ConditionName, Field } from '../../field/field.ts';
import { agree } from '../../model/agreement.ts';
import { isGiven, measureOf, type Conditions } from '../../model/condition.ts';
import type { Told } from '../../model/experiment.ts';
import { findingId, inOrder, type Finding } from '../../model/finding.ts';
import type { Graph } from '../../model/graph.ts';
import * as words from '#words/audit.ts';
import { experiments } from './experiments.ts';
import { readCaption, testsShown, type Caption } from './readCaption.ts';

/** Do the conditions that a caption gives stand in text or table too, for the same subject and work? */
export function captions(graph: Graph): readonly Finding[] {
  const { field } = graph;
  const told = Map.groupBy(experiments(graph).groups.flat(), ({ outcome }) => outcome.subject);
  return graph.statements.flatMap((claim) => {
    const caption = readCaption(field, claim);
    if (!caption) return [];
    const tests = testsShown(field, claim.evidence);
    const same = (told.get(claim.subject) ?? []).filter(
      ({ outcome }) =>
        outcome.evidence.referenceNumbers.some((number) => claim.evidence.referenceNumbers.includes(number)) &&
        tests.includes(outcome.test) &&
        shared(caption, outcome.conditions).length > 0,
    );
    return same.length === 0 ? [] : [compare(field, caption, same)];
  });
}

/** The conditions that both a caption and a test give. */
const shared = (caption: Caption, conditions: Conditions): readonly ConditionName[] =>
  caption.conditions.map(({ name }) => name).filter((name) => isGiven(conditions, name));

function compare(field: Field, caption: Caption, told: readonly Told[]): Finding {
  const { claim, quantity } = caption;
  const family = (name: string): string => familyOf(field.quantities, name);
  const matching = told.filter(({ outcome: { conditions } }) =>
    shared(caption, conditions).every((name) => {
      const [said, given] = [measureOf(caption.conditions, name), measureOf(conditions, name)];
      return said && given && agree(field.units, said, given);
    }),
  );
  const measured =
    quantity === undefined ||
    matching.some(({ claims }) => claims.some((one) => family(one.quantity) === family(quantity)));
  const elsewhere = (matching.length > 0 ? matching : told).map(({ outcome, claims }) => ({
    locator: outcome.evidence.locator,
    claims: claims.map(({ id }) => id),
    outcome: outcome.id,
  }));
  const fits = matching.length > 0 && measured;
  const summary =
    matching.length === 0 ? words.captionAlone : fits ? words.captionRepeated : words.captionOther(quantity);
  return {
    id: findingId('account', claim.subject, [claim.id]),
    kind: 'account',
    verdict: fits ? 'consistent' : 'inconsistent',
    subject: claim.subject,
    summary: `${claim.evidence.locator}: ${summary}`,
    readings: inOrder([{ locator: claim.evidence.locator, claims: [claim.id] }, ...elsewhere], field.locators),
    arithmetic: [],
  };
}
