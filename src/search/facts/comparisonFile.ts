import type { ConditionName, Quantity, Test } from '../../field/field.ts';

/** An order of the comparison: how it reads, what values it orders by, and in which tests there are any. */
export interface ComparedBy {
  /** As the address says it: `-life`. */
  readonly sort: string;
  readonly says: string;
  readonly quantities: readonly Quantity[];
  /** Of the conditions of tests: this one instead of values. */
  readonly condition?: ConditionName;
  readonly tests: readonly Test[];
}

/** `compare.json`: what a question can open the comparison with; loaded when one asks for the best, or compares. */
export interface ComparisonFile {
  readonly by: readonly ComparedBy[];
  /** What the tables can be narrowed to: the name in the address, how it reads before a value, values with their words. */
  readonly filters: readonly {
    readonly name: string;
    readonly reads: string;
    readonly values: Readonly<Record<string, string>>;
  }[];
  /** What is compared, by id: the tables can be narrowed to the words of its title. */
  readonly subjects: Readonly<Record<string, string>>;
  /** Conditions and results that can be narrowed to a range, with the two names in the address. */
  readonly ranges: readonly {
    readonly condition?: ConditionName;
    /** Of a result: the quantities that it holds. */
    readonly quantities?: readonly Quantity[];
    readonly names: readonly [from: string, to: string];
    readonly reads: string;
    readonly unit: string;
    /** How many of the first unit of its dimension that unit is. */
    readonly times: number;
  }[];
  /** Whether the site has a page of what is missing. */
  readonly hasGaps: boolean;
}
