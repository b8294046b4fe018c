import type { NodeId } from '../../model/graph.ts';

/** How prose finds what it names: entries by slug, references by number, claims and outcomes by id. */
export interface Names {
  readonly nodeOf: (slug: string) => NodeId | undefined;
  readonly referenceOf: (number: number) => NodeId | undefined;
  /** True for the number of a work whose file has problems of its own. */
  readonly isUnsure: (number: number) => boolean;
  readonly hasClaim: (id: string) => boolean;
  /** The address at which an outcome is shown. */
  readonly outcomeOf: (id: string) => string | undefined;
  /** The anchors of an entry’s page that prose may point at. */
  readonly anchorsOf: (id: NodeId) => readonly string[];
  /** The address of the section, paragraph or panel a locator in prose names; undefined for a place that is not there. */
  readonly placeOf: (locator: string) => string | undefined;
  /** ` (did you mean …?)` for a slug that is not there. */
  readonly nearest: (slug: string) => string;
  /** True for a file that exists but has problems of its own: no second complaint about it. */
  readonly isBroken: (slug: string) => boolean;
}

/** The questions whose answers are the same as long as nothing else in the content changes them. */
const lasting: Readonly<Record<Exclude<keyof Names, 'nearest'>, true>> = {
  nodeOf: true,
  referenceOf: true,
  isUnsure: true,
  hasClaim: true,
  outcomeOf: true,
  anchorsOf: true,
  placeOf: true,
  isBroken: true,
};

/** The same; not `nearest`, which is asked for the message of a problem alone: what has problems is not kept. */
export const proseQuestions = Object.keys(lasting) as readonly (keyof typeof lasting)[];
