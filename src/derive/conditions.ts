import * as words from '#words/conditions.ts';
import type { ConditionName, ConditionTerm, Field, Test } from '../field/field.ts';
import { term } from '../field/term.ts';
import { isGiven, type Condition, type Conditions } from '../model/condition.ts';
import type { NodeId } from '../model/graph.ts';
import { displayMeasure } from '../model/measure.ts';

type Words = Pick<Field, 'conditions' | 'units'>;

/** The numbers and words of the conditions of a test as short phrases, in the order of a sentence; entries are left to the caller. */
export const conditionPhrases = (field: Words, conditions: Conditions): readonly string[] =>
  phrases(
    field,
    conditions.filter(({ shape }) => shape !== 'entries'),
  );

/** All conditions of a test as short phrases, its entries by their titles. */
export const conditionsInWords = (
  field: Words,
  conditions: Conditions,
  titleOf: (id: NodeId) => string,
): readonly string[] => phrases(field, conditions, titleOf);

function phrases(field: Words, conditions: Conditions, titleOf?: (id: NodeId) => string): readonly string[] {
  const inPlace = (wanted: ConditionTerm['place']): readonly ConditionTerm[] =>
    inSentence(field.conditions).filter(({ place }) => place === wanted);
  const told = conditions.filter(({ name }) => !replaced(field, name, conditions));
  return [...inPlace('first'), ...inPlace('middle'), ...inPlace('last')].flatMap((row) => {
    const condition = told.find(({ name }) => name === row.name);
    return condition ? wordsOf(condition, row, field, titleOf) : [];
  });
}

const orders = new WeakMap<readonly ConditionTerm[], readonly ConditionTerm[]>();

/** What is told instead of another condition stands in its place. */
function inSentence(rows: readonly ConditionTerm[]): readonly ConditionTerm[] {
  let order = orders.get(rows);
  if (!order) {
    const ownPlace = rows.filter(({ instead }) => instead === undefined);
    const moved = (name: ConditionName): readonly ConditionTerm[] => rows.filter(({ instead }) => instead === name);
    const placed = ownPlace.flatMap((row) => [row, ...moved(row.name)]);
    orders.set(rows, (order = [...new Set([...placed, ...rows])]));
  }
  return order;
}

/** Whether another condition is told instead of this one. */
const replaced = (field: Words, name: ConditionName, conditions: Conditions): boolean =>
  field.conditions.some((row) => row.instead === name && isGiven(conditions, row.name));

function wordsOf(
  condition: Condition,
  { before, after }: ConditionTerm,
  { units }: Words,
  titleOf: (id: NodeId) => string = (id) => id,
): readonly string[] {
  switch (condition.shape) {
    case 'measure':
      return [`${before}${displayMeasure(condition.measure, units)}${after}`];
    case 'entries': {
      // Several are alternatives, not a mixture: the source does not say which served where.
      const unsaid = condition.entries.length > 1 ? words.whichUnsaid : '';
      return [`${before}${words.oneOf(condition.entries.map(titleOf))}${after}${unsaid}`];
    }
    case 'text':
      return condition.texts.map((text) => `${before}${text}${after}`);
  }
}

/** The conditions that a result of a test means little without, and that are not given; in the order of the test. */
export const missingConditions = (
  field: Pick<Field, 'conditions' | 'tests'>,
  test: Test,
  conditions: Conditions,
): readonly ConditionTerm[] =>
  term(field.tests, test)
    .needs.filter((name) => !isGiven(conditions, name))
    .map((name) => term(field.conditions, name));

/** Conditions by their labels, with what they lack; empty when nothing is missing. */
export const missingWords = (missing: readonly Pick<ConditionTerm, 'label'>[]): string =>
  missing.length === 0 ? '' : words.notReported(missing.map(({ label }) => label));
