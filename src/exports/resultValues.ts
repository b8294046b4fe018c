import type { Graph } from '../model/graph.ts';
import type { OutcomeNode } from '../derive/outcomeNodes.ts';
import { outcomeColumnsOf } from './outcomesCsv.ts';
import { compactMeasure } from './cells.ts';
import { resultName } from './outcomeColumns.ts';

/** The measured values of an outcome for graph programs: all of them in words, and as numbers those that are no bound or range. */
export interface ResultValues {
  /** `yield 93 %; rise >2 h`. */
  readonly results: string;
  readonly numbers: Readonly<Record<string, number>>;
}

/** Values of an outcome by the name that their column has in outcomes.csv. */
export const resultValues = ({ results }: OutcomeNode): ResultValues => ({
  results: results
    .map(({ quantity, measure }) => `${quantity} ${compactMeasure(measure)} ${measure.unit}`.replace(/ 1$/, ''))
    .join('; '),
  numbers: Object.fromEntries(
    results
      // Of several values of one quantity none is the one.
      .filter(({ quantity, measure: { unit } }) => alone(results, quantity, unit))
      .filter(({ measure }) => ['=', '≈'].includes(measure.comparator) && measure.max === undefined)
      .map(({ quantity, measure }) => [resultName(quantity, measure.unit), measure.value]),
  ),
});

const alone = (results: OutcomeNode['results'], quantity: string, unit: string): boolean =>
  results.filter((one) => one.quantity === quantity && one.measure.unit === unit).length === 1;

/** The names that values may have, in the order of the vocabulary. */
export function resultNames(graph: Graph): readonly string[] {
  const used = new Set(graph.measured.map(({ quantity, measure }) => resultName(quantity, measure.unit)));
  return outcomeColumnsOf(graph)
    .map(({ name }) => name)
    .filter((name) => used.has(name));
}
