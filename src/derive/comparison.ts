import { named } from '../vocabulary/named.ts';
import type { Graph, Measure, MeasuredClaim, Node, NodeId, Outcome } from '../model/graph.ts';
import { confidences, type Confidence } from '../vocabulary/evidence.ts';
import type { Quantity } from '../vocabulary/quantities.ts';
import { testNames, type Test } from '../vocabulary/tests.ts';
import { derivations, deriveFigures } from './arithmetic.ts';
import { disagreements, type Disagreement } from './audit/disagreement.ts';
import type { Finding } from './audit/finding.ts';
import { twinsOf } from './audit/twins.ts';
import type { Indexes } from './indexes.ts';

/** The charge plated on an electrode in all cycles together, and how it follows from printed figures. */
export interface Cumulative {
  readonly measure: Measure;
  readonly formula: string;
}

/** One report of a cell test with everything it is compared by. */
export interface ComparisonRow {
  readonly outcome: Outcome;
  readonly subject: Node;
  /** A base collector as it comes: it modifies none, so the question does not apply. */
  readonly bare: boolean;
  /** What the collector is made from; empty when the review does not say. */
  readonly bases: readonly Node[];
  /** These (or the bare collector) with the families they belong to, nearest first. */
  readonly onBases: readonly NodeId[];
  /** The widest of them: the metal. */
  readonly family?: Node;
  /** Several when the review lists them without saying which was used. */
  readonly electrolytes: readonly Node[];
  readonly cycles: readonly MeasuredClaim[];
  readonly hours: readonly MeasuredClaim[];
  readonly efficiency: readonly MeasuredClaim[];
  readonly retention: readonly MeasuredClaim[];
  readonly others: readonly MeasuredClaim[];
  readonly cumulative?: Cumulative;
  /** The lowest of the report and its values. */
  readonly confidence: Confidence;
  /** What the audit finds that this report does not fit with. */
  readonly disagreements: readonly Disagreement[];
  /** Reports of the same test at other places of the review. */
  readonly twins: readonly Outcome[];
}

/** The reports on one kind of cell. */
export interface Comparison {
  readonly test: Test;
  readonly rows: readonly ComparisonRow[];
}

/** The kinds of test that cycle a cell. */
export const cellTests = testNames.filter((test) => test.endsWith('-cell'));

const columns = {
  cycles: ['cycle life'],
  hours: ['cycling time', 'time to failure', 'time to instability'],
  efficiency: ['average Coulombic efficiency', 'Coulombic efficiency'],
  retention: ['capacity retention'],
} as const satisfies Record<string, readonly Quantity[]>;
const inColumns: readonly Quantity[] = Object.values(columns).flat();

/** One comparison for each kind of cell that occurs; rows by current density, then areal capacity, then name. */
export function compareCells(graph: Graph, atlas: Indexes, findings: readonly Finding[]): readonly Comparison[] {
  const disagree = disagreements(findings, graph);
  const twins = twinsOf(findings);
  return cellTests
    .map((test) => ({
      test,
      rows: graph.outcomes
        .filter((outcome) => outcome.test === test)
        .map((outcome) => rowOf(outcome, atlas, disagree, twins.get(outcome.id) ?? []))
        .sort(inOrder),
    }))
    .filter(({ rows }) => rows.length > 0);
}

const collator = new Intl.Collator('en', { numeric: true });
const inOrder = (a: ComparisonRow, b: ComparisonRow): number => {
  const [one, other] = [named(a.outcome.conditions), named(b.outcome.conditions)];
  return (
    byValue(one.currentDensity, other.currentDensity) ||
    byValue(one.arealCapacity, other.arealCapacity) ||
    collator.compare(a.subject.title, b.subject.title)
  );
};
// What is not reported comes last; two of them are equal.
const byValue = (a: Measure | undefined, b: Measure | undefined): number =>
  (a?.value ?? Number.MAX_VALUE) - (b?.value ?? Number.MAX_VALUE);

function rowOf(
  outcome: Outcome,
  atlas: Indexes,
  disagree: readonly Disagreement[],
  twins: readonly string[],
): ComparisonRow {
  const subject = atlas.node(outcome.subject);
  // A value of what the collector is compared with stands beside the value it belongs to.
  const claims = outcome.claims.map(atlas.measured).filter((claim) => claim.subject === outcome.subject);
  const of = (names: readonly Quantity[]): readonly MeasuredClaim[] =>
    names.flatMap((name) => claims.filter(({ quantity }) => quantity === name));
  const bare = isBase(subject);
  const bases = targets(atlas, outcome.subject, 'modifies').map(atlas.node);
  const onBases = [...new Set((bare ? [subject] : bases).flatMap((base) => withFamilies(atlas, base.id)))];
  const family = onBases.at(-1);
  const cumulative = cumulativeOf(outcome, claims);
  return {
    outcome,
    subject,
    bare,
    bases,
    onBases,
    ...(family && { family: atlas.node(family) }),
    electrolytes: named(outcome.conditions).electrolytes.map(atlas.node),
    cycles: of(columns.cycles),
    hours: of(columns.hours),
    efficiency: of(columns.efficiency),
    retention: of(columns.retention),
    others: claims.filter(({ quantity }) => !inColumns.includes(quantity)),
    ...(cumulative && { cumulative }),
    confidence: lowest([outcome, ...claims].map(({ evidence }) => evidence.confidence)),
    disagreements: disagree.filter(({ finding }) => finding.readings.some((reading) => reading.outcome === outcome.id)),
    twins: twins.map(atlas.outcome),
  };
}

const isBase = (node: Node): boolean => node.classes.includes('base collector');
const targets = (atlas: Indexes, id: NodeId, relation: string): readonly NodeId[] =>
  atlas
    .edgesFrom(id)
    .filter((edge) => edge.relation === relation)
    .map((edge) => edge.target);
const withFamilies = (atlas: Indexes, id: NodeId): readonly NodeId[] => [
  id,
  ...targets(atlas, id, 'part-of')
    .filter((family) => isBase(atlas.node(family)))
    .flatMap((family) => withFamilies(atlas, family)),
];
const lowest = (all: readonly Confidence[]): Confidence => confidences.findLast((one) => all.includes(one)) ?? 'high';

/** From cycles and areal capacity where both are printed, since that leaves rests out; else from hours and current density. */
function cumulativeOf(outcome: Outcome, claims: readonly MeasuredClaim[]): Cumulative | undefined {
  if (outcome.test !== 'half-cell' && outcome.test !== 'symmetric-cell') return undefined;
  const lives = claims.filter(({ quantity }) => quantity === 'cycle life');
  const life = lives.length === 1 ? lives[0]!.measure : undefined;
  const capacity = named(outcome.conditions).arealCapacity;
  if (life && life.max === undefined && capacity?.comparator === '=' && capacity.max === undefined) {
    const value = Math.round(life.value * capacity.value * 1000) / 1000;
    return { measure: { comparator: life.comparator, value, unit: 'mAh/cm2' }, formula: 'cycles × areal capacity' };
  }
  const measure = deriveFigures(outcome, claims)['cumulative capacity'];
  return measure && { measure, formula: derivations['cumulative capacity'].formula };
}
