import type { ComparisonRow } from '../derive/comparisonRow.ts';
import type { ConditionTerm, Field } from '../field/field.ts';
import { find } from '../field/term.ts';
import type { ComparisonColumn, Qualifier } from '../field/views.ts';
import { inBase } from '../model/agreement.ts';
import { measureOf } from '../model/condition.ts';
import type { Measure, MeasuredClaim, Node } from '../model/graph.ts';
import { displayMeasure } from '../model/measure.ts';

/** A value in a chart against the condition that comparisons are ordered by first; the second is its size. */
export interface ChartPoint {
  readonly claim: string;
  /** The outcomes that give this value: several where text and table say the same. */
  readonly outcomes: readonly string[];
  readonly places: readonly string[];
  readonly subject: Node;
  readonly family?: Node;
  /** In the first unit of its dimension, as the size is. */
  readonly along: number;
  readonly alongShown: string;
  readonly size?: number;
  /** With its unit, or that it is not reported; absent where no condition is drawn as size. */
  readonly sizeShown?: string;
  readonly value: number;
  /** At least, at most, or the value itself. */
  readonly bound: 'lower' | 'upper' | 'none';
  readonly shown: string;
  /** A value of the same test that belongs to it. */
  readonly beside?: string;
  /** What it is not quite, though it stands on this axis. */
  readonly qualifier?: Qualifier;
  /** Contradicted or given otherwise elsewhere in the review. */
  readonly contradicted: boolean;
}

/** What a chart of a column draws, what its directions are, and how many reports cannot be placed, for want of one of them. */
export interface Chart {
  readonly points: readonly ChartPoint[];
  readonly left: number;
  readonly along?: ConditionTerm;
  readonly size?: ConditionTerm;
}

/** The points of a column over the reports on one test; values are in the first unit of their dimension. */
export function chartOf(field: Field, rows: readonly ComparisonRow[], column: ComparisonColumn): Chart {
  const order = field.views.comparison?.order ?? [];
  const [along, size] = order.map((name) => find(field.conditions, name));
  const placed = along ? rows.flatMap((row) => pointOf(field, row, column, along, size) ?? []) : [];
  const same = Map.groupBy(placed, ({ subject, along: at, size: big, shown, qualifier }) =>
    JSON.stringify([subject.id, at, big, shown, qualifier?.mark === 'struck']),
  );
  return {
    points: [...same.values()].map(merged),
    left: rows.length - placed.length,
    ...(along && { along }),
    ...(size && { size }),
  };
}

/** One point for reports that say the same; what only some of them call by another name is what the others say. */
function merged(alike: readonly ChartPoint[]): ChartPoint {
  const { qualifier, ...first } = alike[0]!;
  return {
    ...first,
    outcomes: alike.flatMap(({ outcomes }) => outcomes),
    places: alike.flatMap(({ places }) => places),
    ...(qualifier && alike.every((point) => point.qualifier) && { qualifier }),
    contradicted: alike.some(({ contradicted }) => contradicted),
  };
}

const bounds = { '>': 'lower', '<': 'upper', 'up to': 'upper', '=': 'none', '≈': 'none' } as const;

function pointOf(
  { units }: Field,
  row: ComparisonRow,
  { name, qualifiers, beside }: ComparisonColumn,
  along: ConditionTerm,
  size: ConditionTerm | undefined,
): ChartPoint | undefined {
  const { outcome, subject, family } = row;
  const qualifierOf = ({ quantity }: MeasuredClaim): Qualifier | undefined => find(qualifiers, quantity);
  const claim = row.values[name]?.find((one) => qualifierOf(one)?.mark !== 'none');
  const at = measureOf(outcome.conditions, along.name);
  if (!claim || !at || claim.measure.max !== undefined) return undefined;
  const big = size && measureOf(outcome.conditions, size.name);
  const [told] = (beside === undefined ? undefined : row.values[beside]) ?? [];
  const qualifier = qualifierOf(claim);
  const show = (measure: Measure): string => displayMeasure(measure, units);
  return {
    claim: claim.id,
    outcomes: [outcome.id],
    places: [outcome.evidence.locator],
    subject,
    ...(family && { family }),
    along: inBase(units, at),
    alongShown: show(at),
    ...(big && { size: inBase(units, big) }),
    ...(size && { sizeShown: big ? show(big) : `${size.label} not reported` }),
    value: inBase(units, claim.measure),
    bound: bounds[claim.measure.comparator],
    shown: show(claim.measure),
    ...(told && { beside: show(told.measure) }),
    ...(qualifier && { qualifier }),
    contradicted: row.disagreements.length > 0,
  };
}

/** What a typical size is drawn as, to the nearest power of ten. */
export function typicalSize(points: readonly Pick<ChartPoint, 'size'>[]): number {
  const sizes = points.flatMap(({ size }) => (size !== undefined && size > 0 ? [size] : [])).sort((a, b) => a - b);
  const median = sizes[Math.floor(sizes.length / 2)];
  return median === undefined ? 1 : 10 ** Math.round(Math.log10(median));
}

/** Radius of a mark in px: its area grows with the size; `typical` is that of a mark of 4.5 px. */
export const radiusOf = (size: number | undefined, typical: number): number =>
  size === undefined ? 4.5 : Math.min(14, Math.max(3, 4.5 * Math.sqrt(Math.max(0, size) / typical)));

/** A point in words, for those who do not see it. */
export const pointInWords = ({
  subject,
  shown,
  alongShown,
  sizeShown,
  beside,
  qualifier,
  places,
  contradicted,
}: ChartPoint): string =>
  [
    `${subject.title}: ${shown}${qualifier ? ` (${qualifier.says})` : ''}${beside === undefined ? '' : ` over ${beside}`}`,
    alongShown,
    ...(sizeShown === undefined ? [] : [sizeShown]),
    places.join(' and '),
    ...(contradicted ? ['not in accord with another place of the review'] : []),
  ].join(', ');
