import type { Box, Placement } from '../../layout/columns.ts';
import { arrowAt, curveBetween, curvePath, middleOf, strokeAcross } from '../../layout/curve.ts';
import { wrapText } from '../../layout/text.ts';
import { inkOf, lineWidth, merelyFollows, type ViewEdge } from '../../layout/view.ts';
import { mixed, type Palette } from './style.ts';

/** A line as it is drawn, with the room it takes, all in px of the drawing. */
export interface Line {
  readonly edge: ViewEdge;
  readonly path: Path2D;
  readonly width: number;
  /** Of narrow bands, where lines are thinner and paler. */
  readonly thin: boolean;
  readonly middle: readonly [number, number];
  /** The head of its arrow, of a single relation. */
  readonly arrow: Path2D | undefined;
  /** A stroke across it, where a value at its ends is contradicted. */
  readonly dispute: Path2D | undefined;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How a line is seen: beside what is lit others are faint. */
export type Seen = 'plain' | 'faint' | 'lit' | 'selected';

/** A line of a view between its placed boxes. */
export function lineOf(edge: ViewEdge, placed: ReadonlyMap<string, Box>, flow: Placement['flow']): Line {
  const [source, target] = [placed.get(edge.source)!, placed.get(edge.target)!];
  const curve = curveBetween(source, target, flow);
  const points = [curve.from, ...curve.controls, curve.to];
  const [across, down] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const thin = flow.way === 'down';
  return {
    edge,
    path: new Path2D(curvePath(source, target, flow)),
    width: lineWidth(edge.claims.length, thin),
    thin,
    middle: middleOf(curve).at,
    arrow: edge.through.length === 0 ? new Path2D(arrowAt(source, target, flow, 6)) : undefined,
    dispute: edge.disputed && new Path2D(strokeAcross(source, target, flow, 4)),
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down),
  };
}

/** Draws lines in a palette, as the drawing has them; the label of one stands in its middle. */
export function brushes(brush: CanvasRenderingContext2D, palette: Palette) {
  // Pale instead of transparent: lines that share their way do not add up to a bar.
  const pale = (share: number): string => mixed(palette.ink2, palette.paper, share);
  const inkFor = ({ edge, thin }: Line, seen: Seen): string => {
    if (seen === 'faint') return pale(0.08);
    if (seen !== 'plain') return palette.accentInk;
    return pale(merelyFollows(edge) ? 0.3 : inkOf(edge.strength, edge.strong) * (thin ? 0.8 : 1));
  };
  return {
    line: (line: Line, seen: Seen): void => {
      const { edge, path, width, arrow, dispute } = line;
      const isLit = seen === 'lit' || seen === 'selected';
      brush.strokeStyle = inkFor(line, seen);
      brush.lineWidth = width;
      brush.setLineDash(merelyFollows(edge) ? [5, 4] : []);
      brush.stroke(path);
      brush.setLineDash([]);
      if (arrow && (edge.strong || isLit)) {
        brush.fillStyle = seen === 'plain' ? pale(0.42) : brush.strokeStyle;
        brush.fill(arrow);
      }
      if (!dispute || seen === 'faint') return;
      brush.strokeStyle = palette.accentInk;
      brush.lineWidth = 2;
      brush.stroke(dispute);
    },
    label: ({ edge, middle: [x, y] }: Line): void => {
      const [size, high] = [12, 15];
      const lines = wrapText(edge.label, 150, size);
      Object.assign(brush, { font: `${size}px "Source Sans 3", system-ui, sans-serif`, textAlign: 'center' });
      brush.textBaseline = 'middle';
      const wide = Math.max(...lines.map((line) => brush.measureText(line).width)) + 6;
      brush.fillStyle = palette.paper;
      brush.fillRect(x - wide / 2, y - (lines.length * high) / 2 - 2, wide, lines.length * high + 4);
      brush.fillStyle = palette.ink;
      for (const [at, line] of lines.entries()) brush.fillText(line, x, y + (at - (lines.length - 1) / 2) * high);
    },
  } as const;
}
