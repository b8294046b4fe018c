import { named } from '../vocabulary/named.ts';
import type { ComparisonRow } from '../derive/comparison.ts';
import type { MeasuredClaim, Node, Outcome } from '../model/graph.ts';
import { displayMeasure } from '../vocabulary/measures.ts';

/** A value in a chart against the current density it was measured at. */
export interface ChartPoint {
  readonly claim: string;
  /** The outcomes that give this value: several where text and table say the same. */
  readonly outcomes: readonly string[];
  readonly places: readonly string[];
  readonly subject: Node;
  readonly family?: Node;
  readonly density: number;
  /** In mAh cm⁻². */
  readonly capacity?: number;
  readonly value: number;
  /** At least, at most, or the value itself. */
  readonly bound: 'lower' | 'upper' | 'none';
  readonly shown: string;
  /** The life that belongs to an efficiency: `1287 cycles`. */
  readonly life?: string;
  /** The cell failed then, rather than having been cycled so long. */
  readonly failure: boolean;
  /** Drawn on the axis of averages, but nowhere called one. */
  readonly unaveraged: boolean;
  /** Contradicted or given otherwise elsewhere in the review. */
  readonly contradicted: boolean;
}

/** A column of the comparison that can be drawn: which claim of a row is the point. */
export type Charted = 'hours' | 'efficiency';

/** The points of a chart and how many reports cannot be placed, for want of a current density or of the value. */
export function chartPoints(
  rows: readonly ComparisonRow[],
  charted: Charted,
): { readonly points: readonly ChartPoint[]; readonly left: number } {
  const placed = rows.flatMap((row) => {
    const claim = chosen(row[charted]);
    const density = named(row.outcome.conditions).currentDensity;
    return claim && density && claim.measure.max === undefined ? [pointOf(row, claim, density.value, charted)] : [];
  });
  const same = Map.groupBy(placed, ({ subject, density, capacity, shown, failure }) =>
    JSON.stringify([subject.id, density, capacity, shown, failure]),
  );
  const points = [...same.values()].map((alike) => ({
    ...alike[0]!,
    outcomes: alike.flatMap(({ outcomes }) => outcomes),
    places: alike.flatMap(({ places }) => places),
    unaveraged: alike.every(({ unaveraged }) => unaveraged),
    contradicted: alike.some(({ contradicted }) => contradicted),
  }));
  return { points, left: rows.length - placed.length };
}

// How long a cell was cycled, else when it failed; when it only began to misbehave is no life.
const chosen = (claims: readonly MeasuredClaim[]): MeasuredClaim | undefined =>
  claims.find(({ quantity }) => quantity !== 'time to instability');

const bounds = { '>': 'lower', '<': 'upper', 'up to': 'upper', '=': 'none', '≈': 'none' } as const;

function pointOf(row: ComparisonRow, claim: MeasuredClaim, density: number, charted: Charted): ChartPoint {
  const { outcome, subject, family } = row;
  const capacity = capacityOf(outcome);
  const life = charted === 'efficiency' ? row.cycles[0]?.measure : undefined;
  return {
    claim: claim.id,
    outcomes: [outcome.id],
    places: [outcome.evidence.locator],
    subject,
    ...(family && { family }),
    density,
    ...(capacity !== undefined && { capacity }),
    value: claim.measure.value,
    bound: bounds[claim.measure.comparator],
    shown: displayMeasure(claim.measure),
    ...(life && { life: displayMeasure(life) }),
    failure: claim.quantity === 'time to failure',
    unaveraged: claim.quantity === 'Coulombic efficiency',
    contradicted: row.disagreements.length > 0,
  };
}

const capacityOf = ({ conditions }: Outcome): number | undefined => named(conditions).arealCapacity?.value;

/** Radius of a mark in px: its area grows with the areal capacity. */
export const radiusOf = (capacity: number | undefined): number =>
  capacity === undefined ? 4.5 : Math.min(14, Math.max(3, 4.5 * Math.sqrt(capacity)));

/** A point in words, for those who do not see it. */
export const pointInWords = ({
  subject,
  shown,
  density,
  capacity,
  life,
  failure,
  unaveraged,
  places,
  contradicted,
}: ChartPoint): string =>
  [
    `${subject.title}: ${shown}${failure ? ' until failure' : ''}${unaveraged ? ' (not called average)' : ''}${life ? ` over ${life}` : ''}`,
    `${density} mA cm⁻²`,
    capacity === undefined ? 'areal capacity not reported' : `${capacity} mAh cm⁻²`,
    places.join(' and '),
    ...(contradicted ? ['not in accord with another place of the review'] : []),
  ].join(', ');
