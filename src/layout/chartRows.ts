import type { ChartPoint } from './chartPoints.ts';
import { wrapText } from './text.ts';

/** A point as a row of its own: name, mark on the axis, value. */
export interface ChartRow {
  readonly point: ChartPoint;
  readonly lines: readonly string[];
  /** The middle of the row, and the room it takes. */
  readonly y: number;
  readonly height: number;
}

/** Rows under the condition they share. */
export interface ChartRows {
  readonly groups: readonly {
    readonly shown: string;
    readonly y: number;
    readonly top: number;
    readonly rows: readonly ChartRow[];
  }[];
  readonly height: number;
}

/** Size of the text of a row, and the distance of two lines of it. */
export const rowSize = 12;
export const rowLine = 13.5;
/** The room of a heading, and where the first begins under the axis. */
export const headingRoom = 28;
export const rowsTop = 34;

/** One row a point, the highest value first, for screens too narrow for labels in a plane. */
export function placeRows(points: readonly ChartPoint[], nameWidth: number, top: number): ChartRows {
  let y = top;
  const groups = [...Map.groupBy(points, ({ along }) => along)]
    .sort(([a], [b]) => a - b)
    .map(([, own]) => {
      const start = y;
      y += headingRoom;
      const rows = own
        .toSorted((a, b) => b.value - a.value)
        .map((point) => {
          const lines = wrapText(point.subject.title + (point.contradicted ? '*' : ''), nameWidth, rowSize, 2);
          const height = Math.max(23, lines.length * rowLine + 8);
          y += height;
          return { point, lines, y: y - height / 2, height };
        });
      return { shown: own[0]!.alongShown, y: start + headingRoom - 9, top: start, rows };
    });
  return { groups, height: y };
}
