import * as words from '#words/chartTexts.ts';
import type { ConditionTerm, Field, TestTerm } from '../field/field.ts';
import { term } from '../field/term.ts';
import type { ComparisonColumn } from '../field/views.ts';

/** What is written at a chart: its heading, its axis for wide and narrow screens, what it shows and what is not in it. */
export interface ChartTexts {
  readonly heading: string;
  readonly axis: string;
  readonly narrow: string;
  readonly says: string;
  readonly lacks: string;
  /** Whether the axis is logarithmic in what a value lacks of a hundred. */
  readonly loss: boolean;
  /** In which values stand at the axis; empty where they have none. */
  readonly unit: string;
}

const displayOf = ({ units }: Pick<Field, 'units'>, dimension: string | undefined): string =>
  units.find((unit) => unit.dimension === dimension && unit.factor === 1)?.display ?? '';

/** A condition with the unit of its axis: `hydration (%)`; or that unit alone. */
export function axisOf(field: Pick<Field, 'units'>, { label, dimensions }: ConditionTerm, unitAlone = false): string {
  const unit = displayOf(field, dimensions[0]);
  if (unitAlone) return unit;
  return unit === '' ? label : `${label} (${unit})`;
}

/** The words that the vocabulary has for a chart, and for what it does not say the titles of what is drawn. */
export function chartWords(
  field: Field,
  { title, quantities, drawn }: ComparisonColumn,
  test: TestTerm,
  along: ConditionTerm | undefined,
): ChartTexts {
  const unit = displayOf(field, term(field.quantities, quantities[0]!).dimension);
  const loss = drawn?.scale === 'loss';
  const axis = drawn?.axis ?? words.axis(title, unit, loss);
  return {
    heading: drawn?.heading ?? `${title}: ${test.label}`,
    axis,
    narrow: drawn?.narrow ?? axis,
    says: drawn?.says ?? '',
    lacks: drawn?.lacks ?? words.lacks(title.toLowerCase(), along?.label),
    loss,
    unit,
  };
}
