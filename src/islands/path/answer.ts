import { longest } from '../../derive/explanation.ts';
import type { Route } from '../../derive/paths.ts';
import { nodeAt, type Atlas } from '../graph/atlas.ts';

/** The answer in a sentence. */
export function inWords(count: number, explains: boolean, titles: string): string {
  if (count === 0) return `No route joins ${titles} within ${longest} steps.`;
  const join = count === 1 ? '1 route joins' : `${count} routes join`;
  if (!explains)
    return `No chain of claims in the review explains how ${titles} are related; ${join} them without explaining it.`;
  const order = count === 1 ? '' : ': chains of a single paper first, then the best supported and most direct';
  return `${join} ${titles}${order}.`;
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
