import type { NodeId } from '../model/graph.ts';
import type { Indexes } from './indexes.ts';
import { perGraph } from './perGraph.ts';
import { inReadingOrder } from './readingPath.ts';

/** A sentence of the reading path that speaks of an entry, and where it stands. */
export interface Context {
  readonly section: NodeId;
  readonly locator: string;
  readonly sentence: string;
}

const contextsById = perGraph(({ nodes }) =>
  Map.groupBy(
    inReadingOrder(nodes).flatMap((section) =>
      section.passages.flatMap(({ locator, contexts }) =>
        contexts.map(({ id, sentence }) => ({ id, section: section.id, locator, sentence })),
      ),
    ),
    ({ id }) => id,
  ),
);

/** Where the reading path speaks of an entry, in reading order, each with its sentence. */
export const contextsOf = ({ graph }: Indexes, id: NodeId): readonly Context[] =>
  (contextsById(graph).get(id) ?? []).map(({ section, locator, sentence }) => ({ section, locator, sentence }));
