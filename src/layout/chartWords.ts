import * as words from '#words/chartTexts.ts';
import type { ConditionTerm, TestTerm, UnitTerm } from '../field/field.ts';
import type { ComparisonColumn } from '../field/views.ts';
import type { Chart } from './chartPoints.ts';
import { usualScale, type ScaleName } from './chartScale.ts';

/** What is written at a chart: its heading, its axis for wide and narrow screens, what it shows and what is not in it. */
export interface ChartTexts {
  readonly heading: string;
  readonly axis: string;
  readonly narrow: string;
  readonly says: string;
  readonly lacks: string;
  readonly scale: ScaleName;
  /** In which values stand at the axis; empty where they have none. */
  readonly unit: string;
}

/** A condition with the unit of its axis: `hydration (%)`. */
export const axisOf = ({ label }: ConditionTerm, unit: UnitTerm | undefined): string =>
  unit === undefined ? label : `${label} (${unit.display})`;

/** The words that the vocabulary has for a chart, and for what it does not say the titles of what is drawn. */
export function chartWords({ title, drawn }: ComparisonColumn, test: TestTerm, chart: Chart): ChartTexts {
  const { along, points, units } = chart;
  const unit = units.value?.display ?? '';
  const values = points.flatMap(({ value, to = value }) => [value, to]);
  // An axis with words of its own says itself that it is logarithmic.
  const scale = drawn?.scale === 'loss' ? 'loss' : drawn?.axis === undefined ? usualScale(values) : 'log';
  const axis = drawn?.axis ?? words.axis(title, unit, scale);
  return {
    heading: drawn?.heading ?? `${title}: ${test.label}`,
    axis,
    narrow: drawn?.narrow ?? axis,
    says: drawn?.says ?? '',
    lacks: drawn?.lacks ?? words.lacks(title.toLowerCase(), along?.label),
    scale,
    unit,
  };
}
