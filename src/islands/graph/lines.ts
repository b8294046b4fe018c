import type { Core } from 'cytoscape';
import type { Box, Placement } from '../../layout/columns.ts';
import { curvePath } from '../../layout/curve.ts';
import { inkOf, lineWidth, merelyFollows, type View, type ViewEdge } from '../../layout/view.ts';
import { mixed, type Palette } from './style.ts';

/** More lines than these would each cost Cytoscape a millisecond and more: they are drawn as lines, and nothing else. */
export const mostElements = 120;

/** Lines on a canvas of their own under the boxes; what is light and what is hidden is told by ids. */
export interface Lines {
  readonly draw: (view: View, placement: Placement) => void;
  readonly clear: () => void;
  readonly show: (ids: ReadonlySet<string>) => void;
  /** Lights those of a box, or a line; nothing with undefined. Gives the ends of what is lit. */
  readonly light: (id: string | undefined) => ReadonlySet<string>;
  /** The line at a place of the drawing. */
  readonly at: (x: number, y: number) => string | undefined;
  readonly recolour: (palette: Palette) => void;
}

interface Line {
  readonly edge: ViewEdge;
  readonly path: Path2D;
  readonly width: number;
}

/** How near to a line, in px of the drawing, is on it. */
const near = 8;

const pathOf = ({ source, target }: ViewEdge, placed: ReadonlyMap<string, Box>, flow: Placement['flow']): Path2D =>
  new Path2D(curvePath(placed.get(source)!, placed.get(target)!, flow));

const placedIn = ({ boxes }: Placement): ReadonlyMap<string, Box> => new Map(boxes.map((box) => [box.id, box]));

/** The last of some lines that passes a place of the drawing, or goes by near it. */
export function lineAt(edges: readonly ViewEdge[], placement: Placement, x: number, y: number): ViewEdge | undefined {
  const brush = document.createElement('canvas').getContext('2d')!;
  brush.lineWidth = near;
  const placed = placedIn(placement);
  return edges.findLast((edge) => brush.isPointInStroke(pathOf(edge, placed, placement.flow), x, y));
}

/** Puts a canvas for lines under that of Cytoscape, and keeps it as that one is moved and sized. */
export function linesUnder(host: HTMLElement, cy: Core, palette: Palette): Lines {
  const canvas = document.createElement('canvas');
  Object.assign(canvas.style, {
    position: 'absolute',
    inset: '0',
    width: '100%',
    height: '100%',
    pointerEvents: 'none',
  });
  host.prepend(canvas);
  const brush = canvas.getContext('2d')!;
  let colours = palette;
  let all: readonly Line[] = [];
  let hidden: (id: string) => boolean = () => false;
  let lit: ReadonlySet<string> | undefined;
  let asked = 0;

  const strokes = (line: Line): string =>
    lit?.has(line.edge.id)
      ? colours.accentInk
      : mixed(
          colours.ink2,
          colours.paper,
          (merelyFollows(line.edge) ? 0.3 : inkOf(line.edge.strength, line.edge.strong)) * (lit ? 0.5 : 1),
        );
  const paint = (): void => {
    const ratio = devicePixelRatio;
    canvas.width = cy.width() * ratio;
    canvas.height = cy.height() * ratio;
    if (all.length === 0) return;
    const { x, y } = cy.pan();
    const zoom = cy.zoom() * ratio;
    brush.setTransform(zoom, 0, 0, zoom, x * ratio, y * ratio);
    // What is lit is drawn over what is not, and the strong over the weak.
    const rank = ({ edge }: Line): number => (lit?.has(edge.id) ? 2 : Number(edge.strong));
    const seen = all.filter(({ edge }) => !hidden(edge.id));
    for (const own of [0, 1, 2])
      for (const line of seen.filter((one) => rank(one) === own)) {
        brush.strokeStyle = strokes(line);
        brush.lineWidth = line.width;
        brush.setLineDash(merelyFollows(line.edge) ? [5, 4] : []);
        brush.stroke(line.path);
      }
  };
  const repaint = (): void => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(paint);
  };
  cy.on('viewport resize', repaint);
  return {
    draw: ({ edges }, placement) => {
      const { flow } = placement;
      const placed = placedIn(placement);
      hidden = () => false;
      lit = undefined;
      all = edges.map((edge) => ({
        edge,
        path: pathOf(edge, placed, flow),
        width: lineWidth(edge.claims.length, flow.way === 'down'),
      }));
      repaint();
    },
    clear: () => {
      all = [];
      repaint();
    },
    show: (ids) => {
      hidden = (id) => !ids.has(id);
      repaint();
    },
    light: (id) => {
      const own = all.filter(
        ({ edge: { id: own, source, target } }) =>
          [source, target, own].includes(id ?? '') || `${target}--${source}` === id,
      );
      lit = own.length > 0 ? new Set(own.map(({ edge }) => edge.id)) : undefined;
      repaint();
      return new Set(own.flatMap(({ edge }) => [edge.source, edge.target]));
    },
    at: (x, y) => {
      brush.resetTransform();
      brush.lineWidth = near;
      return all.findLast(({ edge, path }) => !hidden(edge.id) && brush.isPointInStroke(path, x, y))?.edge.id;
    },
    recolour: (fresh) => {
      colours = fresh;
      repaint();
    },
  };
}
