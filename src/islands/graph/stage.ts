import type { Core, NodeSingular, SingularElementReturnValue } from 'cytoscape';
import { place, zoomIn, type Placement } from '../../layout/columns.ts';
import type { View } from '../../layout/view.ts';
import type { DrawnKind } from '../../field/drawn.ts';
import type { Shown } from './filter.ts';
import type { Palette } from './style.ts';
import { watchPage } from './watch.ts';

/** Where there is less room than this, in px, one thing at a time is shown. */
const narrow = 600;

type Canvas = typeof import('./canvas.ts');
type Picture = import('./canvas.ts').Picture;

/** What a reader does on the canvas. */
export interface Taps {
  readonly choose: (id: string, isBox: boolean) => void;
  readonly leave: () => void;
  readonly focus: (id: string) => void;
  /** The room has changed and the picture was placed anew. */
  readonly placed: () => void;
}

/** The canvas with what stands on it; before `load` and the first `draw` it does nothing. */
export interface Stage {
  /** Fetches the code that draws. */
  readonly load: () => Promise<void>;
  /** Gives the box that had the focus in the drawing made at build, whose place the canvas takes. */
  readonly draw: (view: View, middle: string | undefined) => Promise<string | undefined>;
  readonly show: (shown: Shown, selected: string | undefined) => void;
  /** Puts the keyboard’s mark on a box and lights up its lines. */
  readonly mark: (id: string | undefined) => void;
  readonly towards: (from: string | undefined, key: string) => string | undefined;
  readonly zoom: (factor: number) => void;
  readonly home: (middle: string | undefined) => void;
  readonly setInteractive: (on: boolean) => void;
  readonly placement: () => Placement;
  /** Whether the room is so narrow that columns lie below each other. */
  readonly isNarrow: () => boolean;
  readonly palette: () => Palette;
}

/** Makes `live` the place of the canvas; it takes the room of the drawing made at build, and follows the size and colours of the page. */
export function stageIn(
  host: HTMLElement,
  live: HTMLElement,
  still: HTMLElement,
  kinds: readonly DrawnKind[],
  taps: Taps,
): Stage {
  let canvas: Canvas | undefined;
  let picture: Picture | undefined;
  let drawing = 0;
  let placement: Placement;
  let interactive = false;
  let drawn: { readonly view: View; readonly middle: string | undefined } | undefined;

  let selected: string | undefined;
  /** Lights what the pointer is on, until it leaves it. */
  const light = (id: string | undefined): void => {
    if (picture) canvas!.select(picture, id ?? selected, drawn?.middle === undefined);
  };

  const draw = async (view: View, middle: string | undefined): Promise<string | undefined> => {
    drawn = { view, middle };
    const turn = ++drawing;
    const held = still.contains(document.activeElement) ? (document.activeElement as SVGAElement) : undefined;
    still.hidden = true;
    live.hidden = false;
    const items = view.nodes.map(({ id, label, column }) => ({ id, label, column }));
    placement = place(items, view.titles, live.clientWidth);
    // Drawn smaller where the room is narrower, as the drawing made at build is.
    live.style.height = `${Math.ceil(placement.height * zoomIn(placement, live.clientWidth))}px`;
    if (!picture) {
      picture = canvas!.makeCanvas(live, kinds);
      picture.cy.one('render', () => performance.mark('graph-painted'));
      listen(picture, live, taps, light);
      canvas!.setInteractive(picture.cy, interactive);
    }
    picture.cy.resize();
    if (held) live.focus({ preventScroll: true });
    await canvas!.draw(picture, view, placement, middle, () => turn !== drawing);
    return held?.dataset['box'];
  };
  watchPage(
    host,
    () => {
      if (!picture || !drawn || live.clientWidth === picture.cy.width() || live.clientWidth === 0) return;
      void draw(drawn.view, drawn.middle).then(taps.placed);
    },
    () => void (picture && canvas!.repaint(picture, kinds)),
  );
  return {
    load: async () => {
      canvas ??= await import('./canvas.ts');
    },
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
    isNarrow: () => host.clientWidth < narrow,
    palette: () => canvas!.paletteOf(host, kinds),
  };
}

function listen({ cy, lines }: Picture, live: HTMLElement, taps: Taps, light: (id: string | undefined) => void): void {
  keepSwipes(cy, live);
  cy.on('tap', (event) => {
    const target = event.target as Core | SingularElementReturnValue;
    const line = target === cy ? lines.at(event.position.x, event.position.y) : undefined;
    if (line !== undefined) taps.choose(line, false);
    else if (target === cy) taps.leave();
    else taps.choose((target as SingularElementReturnValue).id(), (target as SingularElementReturnValue).isNode());
  });
  cy.on('dbltap', 'node', (event) => taps.focus((event.target as NodeSingular).id()));
  cy.on('mouseover', 'node, edge', (event) => {
    live.style.cursor = 'pointer';
    light((event.target as SingularElementReturnValue).id());
  });
  cy.on('mouseout', 'node, edge', () => {
    live.style.cursor = '';
    light(undefined);
  });
  let under: string | undefined;
  cy.on('mousemove', (event) => {
    const line = event.target === cy ? lines.at(event.position.x, event.position.y) : undefined;
    if (line === under) return;
    under = line;
    if (event.target !== cy) return;
    live.style.cursor = line === undefined ? '' : 'pointer';
    light(line);
  });
}

/** Gives swipes to the page while the picture stands still: Cytoscape forbids the page all that begin on a box or a line. */
function keepSwipes(cy: Core, live: HTMLElement): void {
  live.addEventListener(
    'touchmove',
    (event) => {
      // It must see the finger move, or it takes the swipe for a tap.
      if (!cy.userPanningEnabled()) event.preventDefault = () => undefined;
    },
    { capture: true, passive: true },
  );
}
