import { namesIn, term } from '../field/term.ts';
import type { Field, Test } from '../field/field.ts';
import type { Graph } from '../model/graph.ts';
import { inBase } from '../model/agreement.ts';
import { displayMeasure } from '../model/measure.ts';
import { groupId, groupLabel, type RangeValue } from './outcomeRange.ts';
import { outcomeNodes, type OutcomeNode } from './outcomeNodes.ts';
import { perGraph } from './perGraph.ts';

/** Outcomes of one test, told together. */
export interface OutcomeGroup {
  /** `tests:<name>`: no entry, so that nothing can be focused on it. */
  readonly id: string;
  readonly test: Test;
  readonly outcomes: readonly OutcomeNode[];
  readonly label: string;
  /** The same with one quantity, for a box. */
  readonly short: string;
}

/** The results of an outcome as values of ranges. */
export const rangeValues = ({ units }: Pick<Field, 'units'>, { results }: OutcomeNode): readonly RangeValue[] =>
  results.map(({ quantity, measure }) => ({
    quantity,
    value: inBase(units, measure),
    text: displayMeasure(measure, units),
  }));

/** All outcomes by test, in the order of the vocabulary; none where the field has no words for outcomes. */
export const outcomeGroups = perGraph((graph: Graph): readonly OutcomeGroup[] => {
  const { field } = graph;
  const byTest = Map.groupBy(outcomeNodes(graph), ({ outcome }) => outcome.test);
  return namesIn(field.tests).flatMap((test) => {
    const outcomes = byTest.get(test) ?? [];
    if (outcomes.length === 0) return [];
    const values = outcomes.flatMap((outcome) => rangeValues(field, outcome));
    const label = (most: number): string => groupLabel(term(field.tests, test).label, outcomes.length, values, most);
    return [{ id: groupId(test), test, outcomes, label: label(2), short: label(1) }];
  });
});
