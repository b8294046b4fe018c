import type { DrawnKind } from '../../field/drawn.ts';
import { place, zoomIn, type Placement } from '../../layout/columns.ts';
import type { View } from '../../layout/view.ts';
import type { Drawing } from './drawing.ts';
import type { Shown } from './filter.ts';
import type { Palette } from './style.ts';
import type { Taps } from './taps.ts';
import { watchPage } from './watch.ts';

/** Where there is less room than this, in px, one thing at a time is shown. */
const narrow = 600;

type Canvas = typeof import('./canvas.ts');
type Picture = import('./canvas.ts').Picture;

/** The canvas with what stands on it; before `load` and the first `draw` it does nothing. */
export interface Stage {
  /** Fetches the code that draws. */
  readonly load: () => Promise<void>;
  /** Whether the canvas has taken the place of the drawing. */
  readonly isLive: () => boolean;
  /** Gives the box that had the focus in the drawing, whose place the canvas takes. */
  readonly draw: (view: View, middle: string | undefined) => Promise<string | undefined>;
  readonly show: (shown: Shown, selected: string | undefined) => void;
  /** Puts the keyboard’s mark on a box and lights up its lines. */
  readonly mark: (id: string | undefined) => void;
  readonly towards: (from: string | undefined, key: string) => string | undefined;
  readonly zoom: (factor: number) => void;
  readonly home: (middle: string | undefined) => void;
  readonly setInteractive: (on: boolean) => void;
  readonly placement: () => Placement;
  /** The line at a place of the window. */
  readonly lineAt: (x: number, y: number) => string | undefined;
  /** Whether the room is so narrow that columns lie below each other. */
  readonly isNarrow: () => boolean;
  readonly palette: () => Palette;
}

/** What the stage tells its page. */
export interface StageActs extends Taps {
  /** The room has changed, and the picture on the canvas was placed anew. */
  readonly placed: () => void;
  /** The room has changed, and the drawing no longer fits it. */
  readonly outgrown: () => void;
}

/** Makes `live` the place of the canvas; it takes the room of the drawing, and follows the size and colours of the page. */
export function stageIn(
  host: HTMLElement,
  live: HTMLElement,
  drawing: Drawing,
  kinds: readonly DrawnKind[],
  acts: StageActs,
): Stage {
  let canvas: Canvas | undefined;
  let picture: Picture | undefined;
  let turns = 0;
  let placement: Placement;
  let interactive = false;
  let drawn: { readonly view: View; readonly middle: string | undefined } | undefined;
  let selected: string | undefined;
  const still = drawing.host;
  const isLive = (): boolean => still.hidden === true;
  /** Lights what the pointer is on, until it leaves it. */
  const light = (id: string | undefined): void => {
    if (picture) canvas!.select(picture, id ?? selected, drawn?.middle === undefined);
  };
  const open = (): Picture => {
    if (picture) return picture;
    picture = canvas!.makeCanvas(live, kinds);
    canvas!.listenTo(picture, live, acts, light);
    canvas!.setInteractive(picture.cy, interactive);
    return picture;
  };
  const swap = (): string | undefined => {
    const held = still.contains(document.activeElement) ? (document.activeElement as SVGAElement) : undefined;
    still.hidden = true;
    live.classList.remove('coming');
    if (held) live.focus({ preventScroll: true });
    return held?.dataset['box'];
  };

  const draw = async (view: View, middle: string | undefined): Promise<string | undefined> => {
    const turn = ++turns;
    // The canvas takes the place of a drawing of the same when all is on it.
    const isSame = drawing.isOf(view);
    drawn = { view, middle };
    live.hidden = false;
    live.classList.toggle('coming', isSame);
    if (!isSame) drawing.clear();
    let held = isSame ? undefined : swap();
    const items = view.nodes.map(({ id, label, column }) => ({ id, label, column }));
    placement = place(items, view.titles, live.clientWidth);
    // Larger or smaller than it is made, as the drawing is.
    live.style.height = `${Math.ceil(placement.height * zoomIn(placement, live.clientWidth))}px`;
    const { cy } = open();
    cy.resize();
    await canvas!.draw(picture!, view, placement, middle, () => turn !== turns);
    if (isSame && turn === turns) held = swap();
    return held;
  };
  const resized = (): void => {
    if (!isLive()) return void (drawing.fits() || acts.outgrown());
    if (!picture || !drawn || live.clientWidth === picture.cy.width() || live.clientWidth === 0) return;
    void draw(drawn.view, drawn.middle).then(acts.placed);
  };
  watchPage(host, resized, () => void (picture && canvas!.repaint(picture, kinds)));
  return {
    load: async () => {
      canvas ??= await import('./canvas.ts');
    },
    isLive,
    draw,
    show: ({ nodes, edges }, id) => {
      selected = id;
      if (!picture) return;
      canvas!.showOnly(picture, nodes, edges);
      canvas!.select(picture, selected, drawn?.middle === undefined);
    },
    mark: (id) => {
      if (!picture) return;
      canvas!.moveCursor(picture.cy, id);
      canvas!.select(picture, id, drawn?.middle === undefined);
    },
    towards: (from, key) => (picture ? canvas!.neighbourTowards(picture.cy, from, key)?.id() : undefined),
    zoom: (factor) => void (picture && canvas!.zoomBy(picture.cy, factor)),
    home: (middle) => void (picture && canvas!.home(picture.cy, placement, middle)),
    setInteractive: (on) => {
      interactive = on;
      if (picture) canvas!.setInteractive(picture.cy, on);
    },
    placement: () => placement,
    lineAt: (x, y) => {
      if (!picture) return undefined;
      const { left, top } = live.getBoundingClientRect();
      const { cy, lines } = picture;
      const [dx, dy] = [(x - left - cy.pan().x) / cy.zoom(), (y - top - cy.pan().y) / cy.zoom()];
      return lines.at(dx, dy);
    },
    isNarrow: () => host.clientWidth < narrow,
    palette: () => canvas!.paletteOf(host, kinds),
  };
}
