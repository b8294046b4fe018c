import type { Field } from '../../field/field.ts';
import { find } from '../../field/term.ts';
import type { Measure, Place } from '../../model/graph.ts';
import { displayMeasure } from '../../model/measure.ts';
import { displayNumber } from '../../model/number.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

export const valueIsPlausible: Rule = {
  id: 'value-is-plausible',
  says: 'A value lies in the range that the vocabulary gives for its quantity or condition, unless the entry says why not.',
  check: ({ field, measured, outcomes }) => [
    ...measured.flatMap(({ quantity, measure, evidence, place }) =>
      evidence.confidence === 'high'
        ? judge(quantity, measure, rangeOf(find(field.quantities, quantity)), field, place)
        : [],
    ),
    ...outcomes.flatMap(({ conditions, evidence, place }) =>
      conditions.flatMap((condition) =>
        condition.shape === 'measure' && evidence.confidence === 'high'
          ? judge(condition.name, condition.measure, rangeOf(find(field.conditions, condition.name)), field, place)
          : [],
      ),
    ),
  ],
};

/** The range of a quantity or condition; one that has but a most ends there. */
const rangeOf = (
  row: { readonly plausible?: readonly [number, number] | undefined; readonly most?: number | undefined } | undefined,
): readonly [number, number] | undefined =>
  row?.plausible ?? (row?.most === undefined ? undefined : [-Infinity, row.most]);

/** Ranges are given in the first unit of the dimension. */
function judge(
  name: string,
  measure: Measure,
  range: readonly [number, number] | undefined,
  { units }: Field,
  place: Place,
): readonly Problem[] {
  const unit = find(units, measure.unit);
  if (!range || !unit) return [];
  const [low, high] = range;
  const strange = [measure.value, measure.max ?? measure.value].some(
    (value) => value * unit.factor < low || value * unit.factor > high,
  );
  if (!strange) return [];
  const base = units.find(({ dimension }) => dimension === unit.dimension)?.display ?? '';
  const message = `${displayMeasure(measure, units)} is not to be believed of “${name}” (${low === -Infinity ? 'at most ' : `${displayNumber(low)} to `}${displayNumber(high)}${base && ` ${base}`}); check the number and its unit; if the source prints it so, give “confidence: low” and say “why”`;
  return [{ ...place, rule: 'value-is-plausible', message }];
}
