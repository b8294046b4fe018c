import type { Place } from '../model/graph.ts';
import { placeAt } from '../source/yaml/places.ts';
import type { Draft } from './parse.ts';

/**
 * Line and column of a front matter path such as `['relations', 0, 'at']`, in whatever file it was written; of its nearest
 * existing parent when it is absent.
 */
export function locate(draft: Draft, path: readonly PropertyKey[]): Place {
  const [list, index, ...rest] = path;
  const origin = typeof index === 'number' ? draft.origins?.[String(list)]?.[index] : undefined;
  if (!origin) return { path: draft.path, ...placeAt(draft.places, path) };
  const at = origin.taken.get(String(rest[0])) ?? origin.at;
  const [part, number, ...within] = rest;
  const written = part === 'results' && typeof number === 'number' ? (origin.results?.[number] ?? number) : number;
  const steps = number === undefined ? rest : [part!, written!, ...within];
  return { path: origin.path, ...placeAt(origin.places, [...at, ...steps]) };
}
