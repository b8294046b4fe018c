import { cumulativeOf, type Cumulative } from '../battery/cumulative.ts';
import { confidences, type Confidence } from '../field/evidence.ts';
import type { ConditionTerm, Test } from '../field/field.ts';
import { hasRole, relationsWith } from '../field/select.ts';
import { term } from '../field/term.ts';
import type { ComparisonColumn } from '../field/views.ts';
import { inBase } from '../model/agreement.ts';
import { isGiven, measureOf } from '../model/condition.ts';
import type { Finding } from '../model/finding.ts';
import type { MeasuredClaim, Node, NodeId, Outcome } from '../model/graph.ts';
import { disagreements, type Disagreement } from './audit/disagreement.ts';
import { twinsOf } from './audit/twins.ts';
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
  /** These (or the bare subject) with the families they belong to, nearest first. */
  readonly onBases: readonly NodeId[];
  /** The widest of them. */
  readonly family?: Node;
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

/** The reports on one test. */
export interface Comparison {
  readonly test: Test;
  /** Conditions that the test needs or a report gives, in the order of the vocabulary. */
  readonly conditions: readonly ConditionTerm[];
  /** Columns that a report has a value for. */
  readonly columns: readonly ComparisonColumn[];
  readonly rows: readonly ComparisonRow[];
}

/** The tests that are compared; none where the field compares none. */
export const comparedTests = ({ field }: Indexes): readonly Test[] => field.views.comparison?.tests ?? [];

/** One comparison for each test that occurs; rows by the conditions that order them, then by name. */
export function compareTests(atlas: Indexes, findings: readonly Finding[]): readonly Comparison[] {
  const { field, graph } = atlas;
  const context: Context = {
    atlas,
    disagreements: disagreementsByOutcome(disagreements(findings, atlas)),
    twins: twinsOf(findings),
  };
  const byTest = Map.groupBy(graph.outcomes, ({ test }) => test);
  return comparedTests(atlas)
    .map((test) => {
      const outcomes = byTest.get(test) ?? [];
      const rows = outcomes.map((outcome) => rowOf(outcome, context)).sort(inOrder(atlas));
      const needs = new Set(term(field.tests, test).needs);
      return {
        test,
        conditions: field.conditions.filter(
          ({ name }) => needs.has(name) || outcomes.some(({ conditions }) => isGiven(conditions, name)),
        ),
        columns: columnsOf(atlas).filter(({ name }) => rows.some(({ values }) => values[name]!.length > 0)),
        rows,
      };
    })
    .filter(({ rows }) => rows.length > 0);
}

const columnsOf = ({ field }: Indexes): readonly ComparisonColumn[] => field.views.comparison?.columns ?? [];

const collator = new Intl.Collator('en', { numeric: true });
function inOrder({ field }: Indexes): (a: ComparisonRow, b: ComparisonRow) => number {
  const value = ({ outcome }: ComparisonRow, name: string): number => {
    const measure = measureOf(outcome.conditions, name);
    // What is not reported comes last; two of them are equal.
    return measure ? inBase(field.units, measure) : Number.MAX_VALUE;
  };
  const order = field.views.comparison?.order ?? [];
  return (a, b) =>
    order.reduce((found, name) => found || value(a, name) - value(b, name), 0) ||
    collator.compare(a.subject.title, b.subject.title);
}

/** What all rows look up. */
interface Context {
  readonly atlas: Indexes;
  readonly disagreements: ReadonlyMap<string, readonly Disagreement[]>;
  readonly twins: ReadonlyMap<string, readonly string[]>;
}

function disagreementsByOutcome(all: readonly Disagreement[]): ReadonlyMap<string, readonly Disagreement[]> {
  const sides = all.flatMap((item) =>
    [...new Set(item.finding.readings.flatMap(({ outcome }) => outcome ?? []))].map((id) => ({ id, item })),
  );
  return new Map([...Map.groupBy(sides, ({ id }) => id)].map(([id, own]) => [id, own.map(({ item }) => item)]));
}

function rowOf(outcome: Outcome, { atlas, disagreements: disagree, twins }: Context): ComparisonRow {
  const { field } = atlas;
  const subject = atlas.node(outcome.subject);
  // A value of what the subject is compared with stands beside the value it belongs to.
  const claims = outcome.claims.map(atlas.measured).filter((claim) => claim.subject === outcome.subject);
  const columns = columnsOf(atlas);
  const inColumns = new Set(columns.flatMap(({ quantities }) => quantities));
  const bare = hasRole(field, subject, 'base');
  const bases = targets(atlas, subject.id, relationsWith(field, 'base')).map(atlas.node);
  const onBases = [...new Set((bare ? [subject] : bases).flatMap((base) => withFamilies(atlas, base.id)))];
  const family = onBases.at(-1);
  const cumulative = cumulativeOf(field, outcome, claims);
  return {
    outcome,
    subject,
    bare,
    bases,
    onBases,
    ...(family && { family: atlas.node(family) }),
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

function withFamilies(atlas: Indexes, id: NodeId, below: readonly NodeId[] = []): readonly NodeId[] {
  // Families that hold each other would go on for ever.
  if (below.includes(id)) return [];
  return [
    id,
    ...targets(atlas, id, relationsWith(atlas.field, 'belongs'))
      .filter((family) => hasRole(atlas.field, atlas.node(family), 'base'))
      .flatMap((family) => withFamilies(atlas, family, [...below, id])),
  ];
}

const lowest = (all: readonly Confidence[]): Confidence => confidences.findLast((one) => all.includes(one)) ?? 'high';
