import * as words from '#words/chartTexts.ts';
import type { Comparison } from '../derive/comparison.ts';
import type { ComparisonRow } from '../derive/comparisonRow.ts';
import { seriesOfAll, type Series } from '../derive/series.ts';
import type { ConditionTerm, Field, Test, UnitTerm } from '../field/field.ts';
import { find, rankIn, term } from '../field/term.ts';
import type { ComparisonColumn, Qualifier } from '../field/views.ts';
import { inTold, toldUnit } from '../derive/toldUnit.ts';
import { inBase } from '../model/agreement.ts';
import { measureOf } from '../model/condition.ts';
import type { Measure, MeasuredClaim, Node, Outcome } from '../model/graph.ts';
import { displayMeasure } from '../model/measure.ts';

/** A value in a chart against the condition that comparisons are ordered by first; the second is its size. */
export interface ChartPoint {
  readonly claim: string;
  /** The outcomes that give this value: several where text and table say the same. */
  readonly outcomes: readonly string[];
  readonly places: readonly string[];
  readonly subject: Node;
  readonly series: Series;
  /** In the unit that is told of it, as the size is. */
  readonly along: number;
  readonly alongShown: string;
  readonly size?: number;
  /** With its unit, or that it is not reported; absent where no condition is drawn as size. */
  readonly sizeShown?: string;
  readonly value: number;
  /** The other end of a range. */
  readonly to?: number;
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
export interface Chart extends Axes {
  readonly points: readonly ChartPoint[];
  /** How many there are, drawn or not. */
  readonly all: number;
  readonly left: number;
}

/** The directions of a chart: in a plane against a condition, or in rows under what it is. */
interface Axes {
  readonly plane: boolean;
  readonly along?: ConditionTerm;
  readonly size?: ConditionTerm;
  /** In which values, places and sizes are counted: what most of them are printed in. */
  readonly units: { readonly value?: UnitTerm; readonly along?: UnitTerm; readonly size?: UnitTerm };
}

/** More labelled marks than these can neither be told apart in a picture nor stay within the size of a page. */
const mostPoints = 45;

/** So many of some items, evenly apart; all where they are no more. */
const evenly = <Item>(items: readonly Item[], most: number): readonly Item[] =>
  items.length <= most
    ? items
    : Array.from({ length: most }, (_, at) => items[Math.floor((at * items.length) / most)]!);

/** The points of a column over the reports on one test. */
export function chartOf(
  field: Field,
  { test, rows }: Pick<Comparison, 'test' | 'rows'>,
  column: ComparisonColumn,
  seriesOf: (outcome: Outcome) => Series,
): Chart {
  const axes = axesOf(field, test, rows, column);
  const placed = rows.flatMap((row) => pointOf(field, row, column, axes, seriesOf) ?? []);
  const same = Map.groupBy(placed, ({ subject, along: at, size: big, shown, qualifier }) =>
    JSON.stringify([subject.id, at, big, shown, qualifier?.mark === 'struck']),
  );
  const points = [...same.values()].map(merged);
  return { points: evenly(points, mostPoints), all: points.length, left: rows.length - placed.length, ...axes };
}

/** What a chart of a test is drawn along: the first condition of the order where the test needs it, else the first number it needs. */
function axesOf(field: Field, test: Test, rows: Comparison['rows'], column: ComparisonColumn): Axes {
  const { chart, quantities } = column;
  const { needs } = term(field.tests, test);
  const order = (field.views.comparison?.order ?? []).map((name) => term(field.conditions, name));
  const ordered = order.filter(({ name }) => needs.includes(name));
  const needed = field.conditions.filter(({ name, shape }) => shape === 'measure' && needs.includes(name));
  const [along, size] = ordered.length > 0 ? ordered : order.length > 0 && needed.length === 0 ? order : needed;
  const plane = chart.includes(test) && along?.dimensions.length === 1;
  const unitOf = (condition: ConditionTerm): UnitTerm | undefined => {
    const given = rows.flatMap(({ outcome }) => measureOf(outcome.conditions, condition.name) ?? []);
    return toldUnit(field.units, condition.dimensions[0], given);
  };
  const claims = rows.flatMap((row) => claimsIn(row, column));
  const value = toldUnit(
    field.units,
    term(field.quantities, quantities[0]!).dimension,
    claims.map(({ measure }) => measure),
  );
  const byUnit = along?.dimensions.length === 1 ? unitOf(along) : undefined;
  const sized = size?.dimensions.length === 1 ? size : undefined;
  const bySize = sized && unitOf(sized);
  return {
    plane,
    ...(along && { along }),
    ...(sized && { size: sized }),
    units: { ...(value && { value }), ...(byUnit && { along: byUnit }), ...(bySize && { size: bySize }) },
  };
}

/** One point for reports that say the same; what only some of them call by another name is what the others say. */
function merged(alike: readonly ChartPoint[]): ChartPoint {
  const { qualifier, ...first } = alike[0]!;
  return {
    ...first,
    outcomes: alike.flatMap(({ outcomes }) => outcomes),
    places: alike.flatMap(({ places }) => places),
    series: seriesOfAll(alike.map(({ series }) => series)),
    ...(qualifier && alike.every((point) => point.qualifier) && { qualifier }),
    contradicted: alike.some(({ contradicted }) => contradicted),
  };
}

const bounds = { '>': 'lower', '<': 'upper', 'up to': 'upper', '=': 'none', '≈': 'none' } as const;

/** What a report has in a column; a quantity without a column of its own stands among the others. */
const claimsIn = (row: ComparisonRow, { name, quantities }: ComparisonColumn): readonly MeasuredClaim[] =>
  row.values[name] ?? row.others.filter(({ quantity }) => quantities.includes(quantity));

function pointOf(
  { units }: Field,
  row: ComparisonRow,
  column: ComparisonColumn,
  { plane, along, size, units: told }: Axes,
  seriesOf: (outcome: Outcome) => Series,
): ChartPoint | undefined {
  const { outcome, subject } = row;
  const { qualifiers, beside } = column;
  const qualifierOf = ({ quantity }: MeasuredClaim): Qualifier | undefined => find(qualifiers, quantity);
  const claim = claimsIn(row, column).find((one) => qualifierOf(one)?.mark !== 'none');
  const at = along && measureOf(outcome.conditions, along.name);
  if (!claim || (plane && !at)) return undefined;
  const big = size && measureOf(outcome.conditions, size.name);
  const [besides] = (beside === undefined ? undefined : row.values[beside]) ?? [];
  const qualifier = qualifierOf(claim);
  const show = (measure: Measure): string => displayMeasure(measure, units);
  const { measure } = claim;
  return {
    claim: claim.id,
    outcomes: [outcome.id],
    places: [outcome.evidence.locator],
    subject,
    series: seriesOf(outcome),
    // Values of different dimensions cannot be compared: they are kept apart, in the order of the units.
    along: at ? inTold(told.along, inBase(units, at)) + (plane ? 0 : rankIn(units, at.unit) * 1e9) : Infinity,
    alongShown: at ? show(at) : along ? words.notReported(along.label) : '',
    ...(big && { size: inTold(told.size, inBase(units, big)) }),
    ...(size && { sizeShown: big ? show(big) : words.notReported(size.label) }),
    value: inTold(told.value, inBase(units, measure)),
    ...(measure.max !== undefined && {
      to: inTold(told.value, inBase(units, { ...measure, value: measure.max })),
    }),
    bound: bounds[measure.comparator],
    shown: show(measure),
    ...(besides && { beside: show(besides.measure) }),
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
    words.point(subject.title, shown, qualifier?.says, beside),
    ...(alongShown === '' ? [] : [alongShown]),
    ...(sizeShown === undefined ? [] : [sizeShown]),
    words.places(places),
    ...(contradicted ? [words.notInAccord] : []),
  ].join(', ');
