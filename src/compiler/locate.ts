import type { Place } from '../model/graph.ts';
import { placeIn } from '../source/yaml/place.ts';
import type { Draft } from './parse.ts';

/** Line and column of a front matter path such as `['relations', 0, 'at']`; of its nearest existing parent when it is absent. */
export const locate = (draft: Draft, path: readonly PropertyKey[]): Place => ({
  path: draft.path,
  ...placeIn(draft, path),
});
