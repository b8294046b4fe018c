import * as words from '#words/graph.ts';
import { breath } from '../dom/breath.ts';
import type { Atlas } from './atlas.ts';
import type { Fetched } from './data.ts';
import type { Shown } from './filter.ts';
import { fillFilters } from './filterForm.ts';
import { listView } from './list.ts';
import type { Asked } from './panel.ts';
import type { Scene } from './scene.ts';
import { panelIn } from './side.ts';
import type { Filters, GraphState } from './state.ts';
import { statusLine } from './statusLine.ts';
import { selectionInWords, summaryOf } from './summary.ts';
import { showToolbar } from './toolbar.ts';

/** What a reader asks for beside the picture. */
export interface BesideActs extends Asked {
  readonly filter: (filters: Filters) => void;
}

/** How what is beside the picture is brought in line with it. */
export interface Showing {
  /** Only the selection has changed. */
  readonly selects: boolean;
  readonly isNarrow: boolean;
  readonly isStale: () => boolean;
}

/** What stands around the picture and says what is on it: status line, panel, list, toolbar and filters. */
export interface Beside {
  readonly say: (text: string) => void;
  /** What is said next may take less room. */
  readonly clear: () => void;
  readonly summary: (scene: Scene, state: GraphState, shown: Shown) => string;
  readonly sumUp: (scene: Scene, state: GraphState, shown: Shown) => void;
  readonly showState: (state: GraphState, isFocused: boolean) => void;
  /** The status line and the panel. */
  readonly tell: (scene: Scene, state: GraphState, shown: Shown) => void;
  /** All of it. */
  readonly show: (scene: Scene, state: GraphState, shown: Shown, showing: Showing) => Promise<void>;
  readonly fillFilters: (scene: Scene, state: GraphState) => Promise<void>;
}

/** Finds the parts around the picture in their host. */
export function besideOf(host: HTMLElement, data: Fetched, acts: BesideActs): Beside {
  const one = <T extends HTMLElement>(selector: string): T => host.querySelector<T>(selector)!;
  const { say, clear } = statusLine(one('.status'));
  const panel = panelIn(one('.panel'), acts);
  const filters = one<HTMLDetailsElement>('.filters');
  const items = one('.items');

  const summary: Beside['summary'] = ({ view, focus }, state, shown) => summaryOf(state, view, shown, focus);
  const showState: Beside['showState'] = (state, isFocused) => showToolbar(host, state, isFocused);
  const fill: Beside['fillFilters'] = async ({ view }, state) =>
    fillFilters(one('.choices'), await data.atlas(), view, state.filters, acts.filter);
  /** What is chosen, or in the middle, in the panel. */
  const tell = (atlas: Atlas | undefined, { view }: Scene, { selected, focus }: GraphState, shown: Shown): void =>
    panel({ atlas, view, shown, selected, focus });
  /** The view as a list, a column at a time, until another is to be shown. */
  const list = async (atlas: Atlas, { view }: Scene, shown: Shown, isStale: () => boolean): Promise<void> => {
    items.replaceChildren();
    for (const column of listView(atlas, view, shown, acts.focus)) {
      items.append(...column);
      await breath();
      if (isStale()) return;
    }
  };
  return {
    say,
    clear,
    summary,
    sumUp: (scene, state, shown) => say(summary(scene, state, shown)),
    showState,
    tell: (scene, state, shown) => {
      say(summary(scene, state, shown));
      tell(scene.atlas, scene, state, shown);
    },
    show: async (scene, state, shown, { selects, isNarrow, isStale }) => {
      const atlas = state.focus !== undefined || state.selected !== undefined ? await data.atlas() : undefined;
      tell(atlas, scene, state, shown);
      showState(state, scene.focus !== undefined);
      if (scene.focus && atlas) await list(atlas, scene, shown, isStale);
      if (isStale()) return;
      if (filters.open) await fill(scene, state);
      const chosen = selectionInWords(state.selected, scene.view, shown);
      const isChain = chosen !== undefined && !scene.focus && isNarrow;
      if (isChain) say(`${chosen} ${words.chainDrawn}`);
      else say((selects && chosen) || summary(scene, state, shown));
    },
    fillFilters: fill,
  };
}
