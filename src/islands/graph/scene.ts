import { chainOf } from '../../layout/chain.ts';
import { merelyFollows, type View } from '../../layout/view.ts';
import { breath } from '../dom/breath.ts';
import type { Atlas } from './atlas.ts';
import type { Fetched } from './data.ts';
import { filterView, isFiltered, type Shown } from './filter.ts';
import { focusOn, type Focus } from './focus.ts';
import { openGroups } from './openGroups.ts';
import { showsFollows, type GraphState } from './state.ts';

/** What an address asks for: a neighbourhood where there is such an entry, else the overview. */
export interface Scene {
  readonly view: View;
  readonly focus: Focus | undefined;
  /** The whole graph, where the view needed it. */
  readonly atlas: Atlas | undefined;
}

/** What a state asks for; in a narrow room the overview of what is selected is its chain alone, since the whole is a tangle there. */
export async function sceneOf(state: GraphState, data: Fetched, isNarrow: boolean): Promise<Scene> {
  const { focus: id, open, selected } = state;
  const atlas = id === undefined && open.length === 0 ? undefined : await data.atlas();
  if (atlas) await breath();
  const focus = atlas && id !== undefined ? focusOn(atlas, id, { ...state, follows: showsFollows(state) }) : undefined;
  if (focus) return { view: focus.view, focus, atlas };
  const overview = await data.overview();
  const view = atlas ? openGroups(atlas, overview, open) : overview;
  return { view: selected !== undefined && isNarrow ? chainOf(view, selected) : view, focus, atlas };
}

/** What of a scene passes the filters of a state. */
export async function shownOf({ view, focus }: Scene, state: GraphState, data: Fetched): Promise<Shown> {
  const shown = isFiltered(state.filters)
    ? filterView(await data.atlas(), view, state.filters, state.focus)
    : { nodes: new Set(view.nodes.map(({ id }) => id)), edges: new Set(view.edges.map(({ id }) => id)) };
  return focus || showsFollows({ ...state, focus: undefined }) ? shown : withoutFollows(view, shown);
}

/** What of a view is said. */
const withoutFollows = ({ edges }: View, shown: Shown): Shown => ({
  ...shown,
  edges: new Set(edges.filter((edge) => shown.edges.has(edge.id) && !merelyFollows(edge)).map(({ id }) => id)),
});
