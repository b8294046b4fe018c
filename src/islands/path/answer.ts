import { longest } from '../../derive/explanation.ts';
import type { Route } from '../../derive/paths.ts';
import type { Atlas } from '../graph/focus.ts';

/** The answer in a sentence. */
export function inWords(count: number, explains: boolean, titles: string): string {
  if (count === 0) return `No route joins ${titles} within ${longest} steps.`;
  const join = count === 1 ? '1 route joins' : `${count} routes join`;
  if (!explains)
    return `No chain of claims in the review explains how ${titles} are related; ${join} them without explaining it.`;
  const order = count === 1 ? '' : ': chains of a single paper first, then the best supported and most direct';
  return `${join} ${titles}${order}.`;
}

/** The works cited on these routes, as `references/<slug>`, each once. */
export const citedOn = (atlas: Atlas, routes: readonly Route[]): readonly string[] => [
  ...new Set(
    routes
      .flatMap(({ steps }) => steps.flatMap(({ link }) => atlas.edge.get(link.id)!.e))
      .flatMap(([, , , references]) => references.map((place) => atlas.data.nodes[place]!.id)),
  ),
];
