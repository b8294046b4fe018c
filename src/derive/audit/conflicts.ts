import { term as termOf } from '../../field/term.ts';
import type { Graph, MeasuredClaim } from '../../model/graph.ts';
import { displayMeasure } from '../../vocabulary/measures.ts';
import { tests } from '../../vocabulary/tests.ts';
import { agree, inBase } from './agreement.ts';
import { differIn } from './comparable.ts';
import { findingId, type Finding } from './finding.ts';
import { inOrder } from './locatorOrder.ts';
import { show, term } from './numbers.ts';
import { pairs } from './pairs.ts';
import { familyOf } from './quantityFamily.ts';

/** Which claims give the same quantity of the same subject, in the same test and comparable conditions, at different places? */
export function conflicts(graph: Graph): readonly Finding[] {
  const differ = differIn(graph);
  const alike = Map.groupBy(graph.measured, (claim) => `${claim.subject} ${claim.test} ${familyOf(claim.quantity)}`);
  return [...alike.values()].flatMap((claims) =>
    pairs(claims)
      .filter(([a, b]) => a.evidence.locator !== b.evidence.locator && differ(a.conditions, b.conditions).length === 0)
      .map(([a, b]) => compare(a, b)),
  );
}

/** Those of the conflicts whose values cannot both hold; the others are checks that came out well. */
export const contradictions = (graph: Graph): readonly Finding[] =>
  conflicts(graph).filter(({ verdict }) => verdict === 'inconsistent');

function compare(a: MeasuredClaim, b: MeasuredClaim): Finding {
  const quantity = familyOf(a.quantity);
  const same = agree(a.measure, b.measure);
  const readings = inOrder(
    [a, b].map(({ evidence, id, outcome }) => ({ locator: evidence.locator, claims: [id], outcome })),
  );
  const [first, second] = a.id === readings[0]!.claims[0] ? [a, b] : [b, a];
  const values = `${displayMeasure(first.measure)} ${same ? 'and' : 'or'} ${displayMeasure(second.measure)}`;
  return {
    id: findingId('conflict', a.subject, [a.id, b.id]),
    kind: 'conflict',
    verdict: same ? 'consistent' : 'inconsistent',
    subject: a.subject,
    summary: `${termOf(tests, a.test).label}, ${quantity}: ${values}`,
    readings,
    arithmetic: same ? [] : [difference(first, second)],
  };
}

function difference({ measure: a }: MeasuredClaim, { measure: b }: MeasuredClaim): string {
  if (inBase(a) === inBase(b)) return 'the same number, as bounds that exclude each other';
  const [low, high] = inBase(a) < inBase(b) ? [a, b] : [b, a];
  const gap = `${term(high)} − ${term(low)} = ${show((inBase(high) - inBase(low)) * (high.value / inBase(high)), high.unit)}`;
  const ratio = inBase(high) / inBase(low);
  // A ratio of potentials or temperatures around zero would say nothing.
  return inBase(low) > 0
    ? `${gap}; the larger is ${ratio < 1.1 ? `${((ratio - 1) * 100).toPrecision(2)} % more` : `${ratio.toPrecision(3)} times the smaller`}`
    : gap;
}
