import type { Core } from 'cytoscape';
import { chainOf } from '../../layout/chain.ts';
import type { Placement } from '../../layout/columns.ts';
import type { View } from '../../layout/view.ts';
import { brushes, lineOf, type Line, type Seen } from './line.ts';
import type { Palette } from './style.ts';

/** Lines on a canvas of their own under the boxes; what is light and what is hidden is told by ids. */
export interface Lines {
  readonly draw: (view: View, placement: Placement) => void;
  readonly clear: () => void;
  readonly show: (ids: ReadonlySet<string>) => void;
  /**
   * Lights those of a box, or a line, with `chain` also the strong ones that go on from their ends; nothing with undefined, or what is
   * not there. Gives the boxes that are lit with them.
   */
  readonly light: (id: string | undefined, chain: boolean) => ReadonlySet<string>;
  /** The line at a place of the drawing. */
  readonly at: (x: number, y: number) => string | undefined;
  readonly recolour: (palette: Palette) => void;
}

/** How near to a line, in px of the drawing, is on it. */
const near = 8;

const nothing: View = { titles: [], nodes: [], edges: [] };

/** Puts a canvas for lines under that of Cytoscape, and keeps it as that one is moved and sized. */
export function linesUnder(host: HTMLElement, cy: Core, palette: Palette): Lines {
  const canvas = canvasIn(host);
  const brush = canvas.getContext('2d')!;
  let colours = palette;
  let drawn = nothing;
  let all: readonly Line[] = [];
  let hidden: (id: string) => boolean = () => false;
  let lit: ReadonlySet<string> | undefined;
  let selected: string | undefined;
  let asked = 0;

  const paint = (): void => {
    asked = 0;
    fit(canvas, cy);
    if (all.length === 0) return;
    const { x, y } = cy.pan();
    const zoom = cy.zoom() * devicePixelRatio;
    brush.setTransform(zoom, 0, 0, zoom, x * devicePixelRatio, y * devicePixelRatio);
    const draw = brushes(brush, colours);
    const seenAs = ({ edge: { id } }: Line): Seen =>
      lit === undefined ? 'plain' : !lit.has(id) ? 'faint' : id === selected ? 'selected' : 'lit';
    // What is lit is drawn over what is not, and the strong over the weak.
    const rank = (line: Line): number => (['plain', 'faint'].includes(seenAs(line)) ? Number(line.edge.strong) : 2);
    const seen = all.filter(({ edge }) => !hidden(edge.id));
    for (const own of [0, 1, 2]) for (const line of seen) if (rank(line) === own) draw.line(line, seenAs(line));
    for (const line of seen) if (seenAs(line) === 'selected') draw.label(line);
  };
  const repaint = (): void => {
    asked ||= requestAnimationFrame(paint);
  };
  cy.on('viewport resize', repaint);
  return {
    draw: (view, placement) => {
      const placed = new Map(placement.boxes.map((box) => [box.id, box]));
      hidden = () => false;
      lit = selected = undefined;
      drawn = view;
      all = view.edges.map((edge) => lineOf(edge, placed, placement.flow));
      repaint();
    },
    clear: () => {
      [all, drawn] = [[], nothing];
      repaint();
    },
    show: (ids) => {
      hidden = (id) => !ids.has(id);
      repaint();
    },
    light: (id, chain) => {
      const own = id === undefined ? nothing : chainOf(drawn, id, chain);
      const isThere = own !== drawn;
      lit = isThere && id !== undefined ? new Set(own.edges.map((edge) => edge.id)) : undefined;
      selected =
        lit && own.edges.length > 0 && !own.nodes.some((node) => node.id === id) ? own.edges[0]!.id : undefined;
      repaint();
      return new Set(isThere ? own.nodes.map((node) => node.id) : []);
    },
    at: (x, y) => {
      brush.resetTransform();
      brush.lineWidth = near;
      return all.findLast(
        ({ edge, path, left, top, right, bottom }) =>
          x > left - near &&
          x < right + near &&
          y > top - near &&
          y < bottom + near &&
          !hidden(edge.id) &&
          brush.isPointInStroke(path, x, y),
      )?.edge.id;
    },
    recolour: (fresh) => {
      colours = fresh;
      repaint();
    },
  };
}

function canvasIn(host: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  Object.assign(canvas.style, {
    position: 'absolute',
    inset: '0',
    width: '100%',
    height: '100%',
    pointerEvents: 'none',
  });
  host.prepend(canvas);
  return canvas;
}

/** Empties a canvas, and gives it the size of another; the same size again would make another picture. */
function fit(canvas: HTMLCanvasElement, cy: Core): void {
  const [width, height] = [Math.floor(cy.width() * devicePixelRatio), Math.floor(cy.height() * devicePixelRatio)];
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  const brush = canvas.getContext('2d')!;
  brush.resetTransform();
  brush.clearRect(0, 0, width, height);
}
