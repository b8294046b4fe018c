import type { NodeId } from '../../model/graph.ts';

/** How prose finds what it names: entries by slug, references by number, claims and outcomes by id. */
export interface Names {
  readonly nodeOf: (slug: string) => NodeId | undefined;
  readonly referenceOf: (number: number) => NodeId | undefined;
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
