import type { DrawnKind } from '../../field/drawn.ts';
import { place, shapeFor } from '../../layout/columns.ts';
import type { View, ViewNode } from '../../layout/view.ts';
import { drawView } from '../../layout/viewDrawing.ts';
import { siteAddress } from '../dom/element.ts';
import type { Shown } from './filter.ts';

/** What a reader does with the drawing. */
export interface DrawingActs {
  /** The canvas is wanted: the pointer or the focus has come. */
  readonly want: () => void;
  readonly choose: (id: string) => void;
  /** A place where no box is, in px of the window; there may be a line. */
  readonly press: (x: number, y: number) => void;
}

/** The view as an SVG, which stands in the place of the canvas until somebody uses it. */
export interface Drawing {
  readonly host: HTMLElement;
  /** Draws what of a view is shown. */
  readonly draw: (view: View, shown: Shown, middle: string | undefined) => void;
  /** Takes away what is no longer what is on screen, so that it is not printed. */
  readonly clear: () => void;
  /** Whether it looks as a drawing in this width does. */
  readonly fits: () => boolean;
  /** Whether it is one of this view. */
  readonly isOf: (view: View) => boolean;
}

/** Takes over the drawings made at build, one for each shape of the page; another is made where none of them fits. */
export function drawingIn(host: HTMLElement, kinds: readonly DrawnKind[], acts: DrawingActs): Drawing {
  const own = host.querySelector<HTMLElement>('.own')!;
  listen(host, acts);
  const current = (): SVGSVGElement | undefined =>
    [...host.querySelectorAll<SVGSVGElement>('.graph-drawing')].find((svg) => svg.getClientRects().length > 0);
  return {
    host,
    draw: (view, shown, middle) => {
      const items = view.nodes.map(({ id, label, column }) => ({ id, label, column }));
      const seen: View = {
        ...view,
        nodes: view.nodes.filter(({ id }) => shown.nodes.has(id)),
        edges: view.edges.filter(({ id }) => shown.edges.has(id)),
      };
      own.innerHTML = drawView(seen, place(items, view.titles, host.clientWidth), kinds, hrefOf, middle);
      host.classList.add('redrawn');
    },
    clear: () => own.replaceChildren(),
    fits: () => {
      const svg = current();
      if (!svg) return true;
      const { way, width } = shapeFor(svg.querySelectorAll('.heading').length, host.clientWidth);
      return (way === 'down') === svg.classList.contains('thin') && Math.abs(svg.width.baseVal.value - width) < 1;
    },
    isOf: ({ nodes }) => {
      const boxes = current()?.querySelectorAll<SVGAElement>('a') ?? [];
      return [...boxes].map(({ dataset }) => dataset['box']).join() === nodes.map(({ id }) => id).join();
    },
  };
}

const hrefOf = ({ id, entry, test, kind }: ViewNode): string =>
  entry === undefined ? `#list-${test === undefined ? id.slice('more-'.length) : kind}` : siteAddress(`${entry}/`);

function listen(host: HTMLElement, { want, choose, press }: DrawingActs): void {
  // A finger may be about to scroll the page.
  host.addEventListener('pointerover', ({ pointerType }) => pointerType !== 'touch' && want());
  host.addEventListener('focusin', want);
  host.addEventListener('click', (event) => {
    // A key opens the entry, as it does on the canvas; with a modifier the link is the browser’s.
    if (event.detail === 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const box = (event.target as Element).closest<SVGAElement>('a[data-box]');
    event.preventDefault();
    if (box) choose(box.dataset['box']!);
    else press(event.clientX, event.clientY);
  });
}
