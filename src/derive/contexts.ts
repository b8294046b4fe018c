import type { NodeId } from '../model/graph.ts';
import type { Indexes } from './indexes.ts';
import { readingPath } from './readingPath.ts';

/** A sentence of the reading path that speaks of an entry, and where it stands. */
export interface Context {
  readonly section: NodeId;
  readonly locator: string;
  readonly sentence: string;
}

/** Where the reading path speaks of an entry, in reading order, each with its sentence. */
export function contextsOf(atlas: Indexes, id: NodeId): readonly Context[] {
  return readingPath(atlas).flatMap((section) =>
    section.passages.flatMap(({ locator, contexts }) =>
      contexts
        .filter((context) => context.id === id)
        .map(({ sentence }) => ({ section: section.id, locator, sentence })),
    ),
  );
}
