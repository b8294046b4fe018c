import type { ConditionTerm, Test } from '../field/field.ts';
import { term } from '../field/term.ts';
import type { ComparisonColumn } from '../field/views.ts';
import { inBase } from '../model/agreement.ts';
import { isGiven, measureOf } from '../model/condition.ts';
import type { Finding } from '../model/finding.ts';
import { disagreements, type Disagreement } from './audit/disagreement.ts';
import { twinsOf } from './audit/twins.ts';
import { columnsOf, rowOf, type ComparisonRow, type RowContext } from './comparisonRow.ts';
import type { Indexes } from './indexes.ts';

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
export const comparedTests = ({ field }: Pick<Indexes, 'field'>): readonly Test[] =>
  field.views.comparison?.tests ?? [];

/** One comparison for each test that occurs; rows by the conditions that order them, then by name. */
export function compareTests(atlas: Indexes, findings: readonly Finding[]): readonly Comparison[] {
  const { field, graph } = atlas;
  const context: RowContext = {
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

function disagreementsByOutcome(all: readonly Disagreement[]): ReadonlyMap<string, readonly Disagreement[]> {
  const sides = all.flatMap((item) =>
    [...new Set(item.finding.readings.flatMap(({ outcome }) => outcome ?? []))].map((id) => ({ id, item })),
  );
  return new Map([...Map.groupBy(sides, ({ id }) => id)].map(([id, own]) => [id, own.map(({ item }) => item)]));
}
