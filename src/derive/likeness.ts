import type { ConditionTerm } from '../field/field.ts';
import { same, type Extent } from '../model/agreement.ts';

/** What a report states of one condition: a number, entries of which one was used, or words. */
export type Stated = Extent | readonly string[] | 'words';

/** What a report states, by condition. */
export type Statements = Readonly<Record<string, Stated>>;

/** A condition that reports are told apart by. */
export interface Told extends Pick<ConditionTerm, 'name' | 'label' | 'shape'> {
  /** The test means little without it. */
  readonly needed: boolean;
}

/** What tells two reports apart in one condition: they state it differently, one does not state it, or it is not said which of several it was. */
export interface Apart {
  readonly told: Told;
  readonly how: 'differs' | 'unstated' | 'unsure';
}

/** An entry and the families it is part of. */
export type Kin = (id: string) => readonly string[];

/** Everything that tells two reports of one test apart. */
export const apartIn = (conditions: readonly Told[], one: Statements, other: Statements, kin: Kin): readonly Apart[] =>
  conditions.flatMap((told) => {
    const how = between(told, one[told.name], other[told.name], kin);
    return how === undefined ? [] : [{ told, how }];
  });

function between({ needed }: Told, a: Stated | undefined, b: Stated | undefined, kin: Kin): Apart['how'] | undefined {
  if (a === undefined || b === undefined) return a !== b || needed ? 'unstated' : undefined;
  // What is told in words is not compared.
  if (a === 'words' || b === 'words') return undefined;
  if (!isList(a) || !isList(b)) return isList(a) || isList(b) || !same(a, b) ? 'differs' : undefined;
  const related = (x: string, y: string): boolean => kin(x).includes(y) || kin(y).includes(x);
  if (!a.some((x) => b.some((y) => related(x, y)))) return 'differs';
  return a.every((x) => b.every((y) => related(x, y))) ? undefined : 'unsure';
}

const isList = (stated: Stated): stated is readonly string[] => Array.isArray(stated);

/** Why two reports cannot be set beside each other: a number that the test needs differs or is not stated, or an entry that it needs differs. */
export const against = (apart: readonly Apart[]): readonly Apart[] =>
  apart.filter(
    ({ told: { needed, shape }, how }) => needed && (how === 'differs' || (how === 'unstated' && shape === 'measure')),
  );
