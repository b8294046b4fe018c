import type { CheckTerm, ConditionName, Field, Quantity } from './field.ts';
import { find } from './term.ts';

/** What a check asks of its row in a vocabulary, and which units it computes in. */
export interface Premise {
  readonly tests: boolean;
  readonly quantities: readonly string[];
  readonly conditions: readonly string[];
  /** What the row may name besides, without which the check is on all the same. */
  readonly also?: { readonly conditions?: readonly string[]; readonly relations?: readonly string[] };
  /** Conditions under any other key are taken too. */
  readonly anyConditions?: true;
  readonly words: readonly string[];
  readonly units: readonly string[];
}

/** The checks that the engine knows: a field switches one on with a row that has all of its premise. */
const premises = {
  caption: { tests: false, quantities: [], conditions: [], anyConditions: true, words: [], units: [] },
  duration: {
    tests: true,
    quantities: ['cycles', 'hours'],
    conditions: ['current', 'capacity'],
    words: [],
    units: ['h', 'mA/cm2', 'mAh/cm2', 'cycles'],
  },
  depth: { tests: false, quantities: [], conditions: ['depth', 'capacity', 'stock'], words: [], units: [] },
  capacity: {
    tests: false,
    quantities: ['capacity', 'mass'],
    conditions: [],
    words: [],
    units: ['mAh/g'],
  },
  efficiency: {
    tests: true,
    quantities: ['retention', 'cycles', 'efficiency'],
    conditions: [],
    // A stock on board makes up for what is lost.
    also: { conditions: ['stock'] },
    words: [],
    units: [],
  },
  'ion-source': {
    tests: true,
    quantities: [],
    conditions: ['source'],
    // A stock is a source too; relations that say of the source that it has the ion beforehand.
    also: { conditions: ['stock'], relations: ['holds'] },
    words: ['ion', 'name'],
    units: [],
  },
} as const satisfies Readonly<Record<string, Premise>>;
export type CheckName = keyof typeof premises;
export const checkNames = Object.keys(premises) as readonly CheckName[];

/** The premise of a check by name; undefined when the engine does not know it. */
export const premiseOf = (name: string): Premise | undefined =>
  Object.hasOwn(premises, name) ? premises[name as CheckName] : undefined;

type Keys<
  Name extends CheckName,
  Part extends 'quantities' | 'conditions' | 'words',
> = (typeof premises)[Name][Part][number];

/** A check that is on: its row, with all that its premise asks for. */
export interface ActiveCheck<Name extends CheckName> extends CheckTerm {
  readonly quantities: CheckTerm['quantities'] & Readonly<Record<Keys<Name, 'quantities'>, readonly Quantity[]>>;
  readonly conditions: CheckTerm['conditions'] & Readonly<Record<Keys<Name, 'conditions'>, ConditionName>>;
  readonly words: CheckTerm['words'] & Readonly<Record<Keys<Name, 'words'>, string>>;
}

/** What a row lacks of its premise, as paths and units; nothing when the check is on. */
export function lacking({ units }: Pick<Field, 'units'>, check: CheckTerm, premise: Premise): readonly string[] {
  return [
    ...(premise.tests && check.tests.length === 0 ? ['tests'] : []),
    ...premise.quantities.filter((key) => !check.quantities[key]?.length).map((key) => `quantities.${key}`),
    ...premise.conditions.filter((key) => !check.conditions[key]).map((key) => `conditions.${key}`),
    ...premise.words.filter((key) => !check.words[key]).map((key) => `words.${key}`),
    ...premise.units.filter((name) => !find(units, name)).map((name) => `unit ${name}`),
  ];
}

/** A check, if the field switches it on. */
export function activeCheck<Name extends CheckName>(
  field: Pick<Field, 'checks' | 'units'>,
  name: Name,
): ActiveCheck<Name> | undefined {
  const check = find(field.checks, name);
  // What is not lacking is there.
  return check && lacking(field, check, premises[name]).length === 0 ? check : undefined;
}
