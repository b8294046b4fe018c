import * as words from '#words/graph.ts';
import type { DrawnKind } from '../../field/drawn.ts';
import type { ViewNode } from '../../layout/view.ts';
import { breath } from '../dom/breath.ts';
import { besideOf, type Beside, type BesideActs } from './beside.ts';
import { fetching, type Fetched } from './data.ts';
import { drawingIn } from './drawing.ts';
import type { Shown } from './filter.ts';
import { fitPage } from './page.ts';
import { sceneOf, shownOf, type Scene } from './scene.ts';
import { stageIn, type Stage } from './stage.ts';
import type { GraphState } from './state.ts';
import { boxInWords } from './summary.ts';
import type { Taps } from './taps.ts';

/** What is on screen: the picture, as a drawing until the canvas is wanted, and what stands around it. */
export interface Showing {
  /** What is drawn; none before the overview that came with the page gives way to something else. */
  readonly scene: () => Scene | undefined;
  readonly shown: () => Shown;
  readonly data: Fetched;
  readonly stage: Stage;
  readonly beside: Beside;
  /** Draws what the state asks for, in the room there is. `selects` when only the selection has changed. */
  readonly render: (selects?: boolean) => Promise<void>;
  /** The same after so many ms, unless something else is asked for before. */
  readonly renderLater: (ms: number) => void;
  /** Filters, selection, panel, list and status; nothing moves. */
  readonly update: (selects?: boolean) => Promise<void>;
  /** The canvas in the place of the drawing, once it is there. */
  readonly handOver: () => Promise<void>;
  /** Leaves the drawing that came with the page, where it fits. */
  readonly start: () => void;
  /** The box the keyboard is at. */
  readonly here: () => ViewNode | undefined;
  /** Puts the keyboard at a box, saying nothing; at none without an id. */
  readonly put: (id: string | undefined) => void;
  /** Puts the keyboard at a box, marks it and says it. */
  readonly goTo: (box: ViewNode) => void;
  readonly sumUp: () => void;
}

/** What a reader does with the picture and beside it. */
export interface ShowingActs extends Taps, BesideActs {}

/** Takes over the parts of the page; `state` tells what its address asks for. */
export function showingIn(
  host: HTMLElement,
  kinds: readonly DrawnKind[],
  state: () => GraphState,
  acts: ShowingActs,
): Showing {
  const one = <T extends HTMLElement>(selector: string): T => host.querySelector<T>(selector)!;
  let scene: Scene | undefined;
  let shown: Shown = { nodes: new Set(), edges: new Set() };
  let cursor: string | undefined;
  /** The canvas is there or on its way. */
  let live: Promise<void> | undefined;
  let turn = 0;

  /** The page as it came, with the reason. */
  const fail = (why: string): void => {
    fitPage(host, false);
    beside.say(`${why} ${words.seeList}`);
  };
  const data = fetching(fail);
  const beside = besideOf(host, data, acts);
  const drawing = drawingIn(one('.still'), kinds, {
    want: () => void handOver(),
    choose: (id) => acts.choose(id, true),
    press: (x, y) =>
      void handOver().then(() => {
        const line = stage.lineAt(x, y);
        if (line !== undefined) acts.choose(line, false);
      }),
  });
  const stage = stageIn(one('.stage'), one('.live'), drawing, kinds, {
    ...acts,
    placed: () => void update(),
    outgrown: () => void render(),
  });
  const load = (): Promise<void> =>
    stage.load().catch((error: unknown) => {
      fail(words.noCanvas);
      throw error;
    });

  async function drawAll(selects: boolean, onCanvas: boolean): Promise<void> {
    const own = ++turn;
    const asked = state();
    beside.clear();
    host.dataset['state'] = 'busy';
    const canvas = onCanvas ? load() : undefined;
    const next = await sceneOf(asked, data, stage.isNarrow());
    await canvas;
    if (own !== turn) return;
    scene = next;
    const { view, focus } = next;
    const middle = focus && asked.focus;
    // What was chosen in the drawing stays chosen when the canvas takes its place.
    if (!onCanvas || !drawing.isOf(view)) cursor = undefined;
    fitPage(host, focus !== undefined, view.nodes.find(({ id }) => id === middle)?.label);
    await breath();
    if (own !== turn) return;
    shown = await shownOf(next, asked, data);
    if (focus) {
      // What stands above and beside the picture comes with it, or would move what is below.
      beside.tell(next, asked, shown);
      await breath();
    }
    if (own !== turn) return;
    host.dataset['drawn'] = '';
    const held = onCanvas ? await stage.draw(view, middle) : drawing.draw(view, shown, middle);
    performance.mark('graph-drawn');
    if (own !== turn) return;
    await update(selects);
    const box = view.nodes.find(({ id }) => id === held);
    // Who has chosen it is told so already.
    if (box && asked.selected === undefined) goTo(box);
  }

  function render(selects = false, isWanted = live !== undefined || state().selected !== undefined): Promise<void> {
    const rendering = drawAll(selects, isWanted);
    if (isWanted) {
      live = rendering;
      rendering.catch(() => {
        if (!stage.isLive()) live = undefined;
      });
    }
    return rendering;
  }

  async function update(selects = false): Promise<void> {
    const asked = state();
    if (asked.focus !== undefined || asked.selected !== undefined) await data.atlas();
    const passing = await shownOf(scene!, asked, data);
    shown = passing;
    stage.show(passing, asked.selected);
    const isStale = (): boolean => passing !== shown;
    await breath();
    if (isStale()) return;
    await beside.show(scene!, asked, passing, { selects, isNarrow: stage.isNarrow(), isStale });
    if (!isStale()) host.dataset['state'] = 'ready';
  }

  const handOver = (): Promise<void> => live ?? render(false, true);
  const goTo = (box: ViewNode): void => {
    cursor = box.id;
    stage.mark(box.id);
    beside.say(boxInWords(box, scene!.view, shown, kinds));
  };
  return {
    scene: () => scene,
    shown: () => shown,
    data,
    stage,
    beside,
    render: (selects) => render(selects),
    renderLater: (ms) => {
      const own = ++turn;
      setTimeout(() => own === turn && void render(), ms);
    },
    update,
    handOver,
    start: () => {
      fitPage(host, state().focus !== undefined);
      if (location.search !== '' || !drawing.fits()) return void render();
      // The overview is drawn at build and its numbers are said: it stays until it is used.
      beside.showState(state(), false);
      host.dataset['state'] = 'ready';
      // Somebody was there before this script.
      if (drawing.host.contains(document.activeElement)) void handOver();
    },
    here: () => scene?.view.nodes.find(({ id }) => id === (cursor ?? (scene?.focus && state().focus))),
    put: (id) => (cursor = id),
    goTo,
    sumUp: () => scene && beside.sumUp(scene, state(), shown),
  };
}
