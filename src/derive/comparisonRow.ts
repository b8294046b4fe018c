import { cumulativeOf, type Cumulative } from '../battery/cumulative.ts';
import { confidences, type Confidence } from '../field/evidence.ts';
import { hasRole, relationsWith } from '../field/select.ts';
import type { ComparisonColumn } from '../field/views.ts';
import type { MeasuredClaim, Node, Outcome } from '../model/graph.ts';
import type { Disagreement } from './audit/disagreement.ts';
import type { Indexes } from './indexes.ts';
import { targets } from './targets.ts';

/** One report of a test with everything it is compared by. */
export interface ComparisonRow {
  readonly outcome: Outcome;
  readonly subject: Node;
  /** A base as it comes: it is made from none, so the question does not apply. */
  readonly bare: boolean;
  /** What the subject is made from; empty when the review does not say. */
  readonly bases: readonly Node[];
  /** Values by name of their column. */
  readonly values: Readonly<Record<string, readonly MeasuredClaim[]>>;
  /** Values of quantities without a column: with these, every value of the subject is in the row. */
  readonly others: readonly MeasuredClaim[];
  readonly cumulative?: Cumulative;
  /** The lowest of the report and its values. */
  readonly confidence: Confidence;
  /** What the audit finds that this report does not fit with. */
  readonly disagreements: readonly Disagreement[];
  /** Reports of the same test at other places of the review. */
  readonly twins: readonly Outcome[];
}

/** What all rows look up. */
export interface RowContext {
  readonly atlas: Indexes;
  readonly disagreements: ReadonlyMap<string, readonly Disagreement[]>;
  readonly twins: ReadonlyMap<string, readonly string[]>;
}

/** The columns of every comparison of the field. */
export const columnsOf = ({ field }: Indexes): readonly ComparisonColumn[] => field.views.comparison?.columns ?? [];

/** A report as a row: every value of its subject stands in a column or among the others. */
export function rowOf(outcome: Outcome, { atlas, disagreements: disagree, twins }: RowContext): ComparisonRow {
  const { field } = atlas;
  const subject = atlas.node(outcome.subject);
  // A value of what the subject is compared with stands beside the value it belongs to.
  const claims = outcome.claims.map(atlas.measured).filter((claim) => claim.subject === outcome.subject);
  const columns = columnsOf(atlas);
  const inColumns = new Set(columns.flatMap(({ quantities }) => quantities));
  const bare = hasRole(field, subject, 'base');
  const bases = targets(atlas, subject.id, relationsWith(field, 'base')).map(atlas.node);
  const cumulative = cumulativeOf(field, outcome, claims);
  return {
    outcome,
    subject,
    bare,
    bases,
    values: Object.fromEntries(
      columns.map(({ name, quantities }) => [
        name,
        quantities.flatMap((wanted) => claims.filter(({ quantity }) => quantity === wanted)),
      ]),
    ),
    others: claims.filter(({ quantity }) => !inColumns.has(quantity)),
    ...(cumulative && { cumulative }),
    confidence: lowest([outcome, ...claims].map(({ evidence }) => evidence.confidence)),
    disagreements: disagree.get(outcome.id) ?? [],
    twins: (twins.get(outcome.id) ?? []).map(atlas.outcome),
  };
}

const lowest = (all: readonly Confidence[]): Confidence => confidences.findLast((one) => all.includes(one)) ?? 'high';
