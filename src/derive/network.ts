/** One claim a route may use: its ends, its relation’s weight in explaining, and how strongly it is supported. */
export interface Link {
  readonly id: string;
  readonly source: number;
  readonly target: number;
  /** 1 for relations that explain, more for those that merely put two entries side by side. */
  readonly length: number;
  /** From 0 (no data, low confidence) to 1 (the most application-near basis). */
  readonly support: number;
  /** The works and passages it rests on. */
  readonly sources: readonly string[];
  /** Of what merely follows: the entries between its ends that its claims pass. */
  readonly over?: readonly number[];
}

/** What two steps in a row cost besides both; infinitely much where the second must not follow. */
export type Joint = (before: Step, step: Step) => number;

/** Links by the entries at their ends; entries are numbered. */
export interface Network {
  readonly links: readonly Link[];
  readonly at: readonly (readonly Link[])[];
  /** What it costs to pass through an entry: a hub explains little. */
  readonly toll: readonly number[];
  /** What it costs to take one step after another, besides both. */
  readonly joint: Joint;
}

/** One step of a route: a claim, read forwards or against its direction. */
export interface Step {
  readonly link: Link;
  readonly forward: boolean;
  readonly from: number;
  readonly to: number;
}

/** That two entries have a third in common leads only weakly from one to the other. */
export const sharedTarget = 1.5;

/**
 * Builds a network of `size` entries; some may cost `extra` to pass through besides what their number of links costs.
 */
export function networkOf(
  size: number,
  links: readonly Link[],
  extra: (entry: number) => number = () => 0,
  joint: Joint = (before, step) => (turns(before, step) ? sharedTarget : 0),
): Network {
  const at: Link[][] = Array.from({ length: size }, () => []);
  for (const link of links) {
    at[link.source]!.push(link);
    at[link.target]!.push(link);
  }
  return { links, at, joint, toll: at.map((own, entry) => Math.log2(1 + own.length) * 0.25 + extra(entry)) };
}

/** Whether a step forwards is followed by one backwards: the two only have the entry between them in common. */
export const turns = (before: Step, step: Step): boolean => before.forward && !step.forward;
