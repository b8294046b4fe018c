import type { ConditionName } from '../field/field.ts';
import type { Measure, NodeId } from './graph.ts';

/** One condition of a test as the source gives it. */
export type Condition =
  | {
      readonly name: ConditionName;
      readonly shape: 'measure';
      readonly measure: Measure;
      /** The condition it was given as, where that is another. */
      readonly given?: ConditionName;
    }
  | { readonly name: ConditionName; readonly shape: 'entries'; readonly entries: readonly NodeId[] }
  | { readonly name: ConditionName; readonly shape: 'text'; readonly texts: readonly string[] };

/** The conditions of a test, in the order of the vocabulary; what the source does not give is absent. */
export type Conditions = readonly Condition[];

/** A condition that is a number, if it is given. */
export function measureOf(conditions: Conditions, name: ConditionName): Measure | undefined {
  const found = conditions.find((one) => one.name === name);
  return found?.shape === 'measure' ? found.measure : undefined;
}

/** The entries that a condition names; none when it is not given. */
export function entriesOf(conditions: Conditions, name: ConditionName): readonly NodeId[] {
  const found = conditions.find((one) => one.name === name);
  return found?.shape === 'entries' ? found.entries : [];
}

/** What a condition says in words; nothing when it is not given. */
export function textsOf(conditions: Conditions, name: ConditionName): readonly string[] {
  const found = conditions.find((one) => one.name === name);
  return found?.shape === 'text' ? found.texts : [];
}

/** Whether a condition is given. */
export const isGiven = (conditions: Conditions, name: ConditionName): boolean =>
  conditions.some((one) => one.name === name);
