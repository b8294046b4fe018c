import * as words from '#words/paths.ts';
import { longest } from '../../derive/explanation.ts';
import type { Route } from '../../derive/paths.ts';
import { nodeAt, type Atlas } from '../graph/atlas.ts';

/** The answer in a sentence. */
export function inWords(count: number, explains: boolean, titles: string): string {
  if (count === 0) return words.noRoute(titles, longest);
  return explains ? words.explained(titles, count) : words.notExplained(titles, count);
}

/** The works cited on these routes, as `references/<slug>`, each once; of what follows those of its claims. */
export const citedOn = (atlas: Atlas, routes: readonly Route[]): readonly string[] => {
  const claims = routes
    .flatMap(({ steps }) => steps)
    .flatMap(({ link: { id } }) => {
      const edge = atlas.edge.get(id);
      return edge ? [edge] : atlas.inferred.get(id)!.from.map((place) => atlas.data.edges[place]!);
    });
  const places = claims.flatMap(({ e }) => e.flatMap(([, , , references]) => references));
  return [...new Set(places.map((place) => nodeAt(atlas, place).id))];
};
