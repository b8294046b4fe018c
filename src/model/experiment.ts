import type { Conditions, MeasuredClaim, Outcome } from './graph.ts';

/** An outcome with those of its claims that are about its own subject. */
export interface Told {
  readonly outcome: Outcome;
  readonly claims: readonly MeasuredClaim[];
}

/** Names the conditions that both sides give, and give differently; what one side leaves out excludes nothing. */
export type Differ = (a: Conditions, b: Conditions) => readonly string[];

/** What is told of one subject in one test after the same works: candidates for being the same experiment. */
export interface Experiments {
  readonly groups: readonly (readonly Told[])[];
  readonly differ: Differ;
}
