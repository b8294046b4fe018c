import { familyOf } from '../../field/family.ts';
import type { Field } from '../../field/field.ts';
import { term } from '../../field/term.ts';
import { agree, inBase } from '../../model/agreement.ts';
import { bare, show } from '../../model/calculation.ts';
import { findingId, inOrder, type Finding } from '../../model/finding.ts';
import type { Graph, Measure, MeasuredClaim } from '../../model/graph.ts';
import { isBaseline } from '../../model/baseline.ts';
import { displayMeasure } from '../../model/measure.ts';
import * as words from '#words/audit.ts';
import { perGraph } from '../perGraph.ts';
import { experiments } from './experiments.ts';
import { pairs } from './pairs.ts';

/** Which claims give the same quantity of the same subject, in the same test and comparable conditions, at different places? */
export const conflicts = perGraph((graph): readonly Finding[] => {
  const { field, measured } = graph;
  const { differ } = experiments(graph);
  const alike = Map.groupBy(
    measured,
    ({ subject, test, quantity }) => `${subject} ${test} ${familyOf(field.quantities, quantity)}`,
  );
  return [...alike.values()].flatMap((claims) =>
    comparable(claims)
      .filter(([a, b]) => a.evidence.locator !== b.evidence.locator && differ(a.conditions, b.conditions).length === 0)
      .map(([a, b]) => compare(field, a, b)),
  );
});

type Pair = readonly [MeasuredClaim, MeasuredClaim];

/** What a value was compared with is compared again within its own work only: each work has a bare one of its own. */
function comparable(claims: readonly MeasuredClaim[]): readonly Pair[] {
  const [baselines, own] = [true, false].map((wanted) => claims.filter((claim) => isBaseline(claim) === wanted));
  const byWork = Map.groupBy(baselines!, ({ evidence }) => evidence.referenceNumbers.join(' '));
  return [
    ...pairs(own!),
    ...own!.flatMap((claim) => baselines!.map((baseline): Pair => [claim, baseline])),
    ...[...byWork.values()].flatMap((of) => pairs(of)),
  ];
}

/** Those of the conflicts whose values cannot both hold; the others are checks that came out well. */
export const contradictions = (graph: Graph): readonly Finding[] =>
  conflicts(graph).filter(({ verdict }) => verdict === 'inconsistent');

function compare({ tests, quantities, units, locators }: Field, a: MeasuredClaim, b: MeasuredClaim): Finding {
  const same = agree(units, a.measure, b.measure);
  const readings = inOrder(
    [a, b].map(({ evidence, id, outcome }) => ({ locator: evidence.locator, claims: [id], outcome })),
    locators,
  );
  const [first, second] = a.id === readings[0]!.claims[0] ? [a, b] : [b, a];
  const [one, other] = [first, second].map(({ measure }) => displayMeasure(measure, units)) as [string, string];
  return {
    id: findingId('conflict', a.subject, [a.id, b.id]),
    kind: 'conflict',
    verdict: same ? 'consistent' : 'inconsistent',
    subject: a.subject,
    summary: words.twoValues(term(tests, a.test).label, familyOf(quantities, a.quantity), one, other, same),
    readings,
    arithmetic: same ? [] : [difference(units, first.measure, second.measure)],
  };
}

function difference(units: Field['units'], a: Measure, b: Measure): string {
  const base = (measure: Measure): number => inBase(units, measure);
  if (base(a) === base(b)) return words.boundsExclude;
  const [low, high] = base(a) < base(b) ? [a, b] : [b, a];
  const gap = `${bare(units, high)} − ${bare(units, low)} = ${show(units, (base(high) - base(low)) / term(units, high.unit).factor, high.unit)}`;
  const ratio = base(high) / base(low);
  // A ratio of potentials or temperatures around zero would say nothing.
  return base(low) > 0
    ? `${gap}; ${ratio < 1.1 ? words.percentMore(((ratio - 1) * 100).toPrecision(2)) : words.timesSmaller(ratio.toPrecision(3))}`
    : gap;
}
