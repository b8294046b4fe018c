import { wrapText } from '../layout/text.ts';
import type { Part } from './crossSection.ts';
import type { Box, Point } from './geometry.ts';
import type { Anchor } from './painted.ts';

/** Which side of the picture labels stand on. */
export type Side = 'left' | 'right';

/** px: sizes of type, heights of lines, width of a line of text, the smallest distance between labels. */
export const type = { title: 13, note: 11.5, titleLine: 15.5, noteLine: 14, width: 134, apart: 7 } as const;

/** A label in its place, with the leader that ties it to what it names. */
export interface Label {
  readonly part: Part;
  readonly title: readonly string[];
  readonly note: readonly string[];
  /** The room it takes. */
  readonly box: Box;
  /** Where the leader touches the part; a bar along its height for a layer. */
  readonly anchor: Point;
  readonly bar?: { readonly y0: number; readonly y1: number };
}

/** Labels of the parts beside a picture, in the order in which they are pointed at, none over another. */
export function placeLabels(
  parts: readonly Part[],
  anchors: readonly Anchor[],
  picture: Box,
  side: Side,
): readonly Label[] {
  const edge = side === 'left' ? picture.x0 : picture.x1;
  const pointed = pointAt(parts, anchors, edge, picture);
  const texts = pointed.map(({ part, ...rest }) => {
    const title = wrapText(part.title, type.width, type.title, 3);
    const note = part.note ? wrapText(part.note, type.width, type.note, 4) : [];
    return { part, ...rest, title, note, height: title.length * type.titleLine + note.length * type.noteLine };
  });
  const tops = settle(
    texts.map(({ anchor: [, y], height }) => ({ wanted: y - type.titleLine / 2, height })),
    picture,
  );
  const x0 = side === 'left' ? picture.x0 - 18 - type.width : picture.x1 + 18;
  return texts.map(({ height, ...rest }, index) => ({
    ...rest,
    box: { x0, x1: x0 + type.width, y0: tops[index]!, y1: tops[index]! + height },
  }));
}

interface Pointed {
  readonly part: Part;
  readonly anchor: Point;
  readonly bar?: { readonly y0: number; readonly y1: number };
}

/** For each part the spot nearest to the labels whose height no other leader has taken. */
function pointAt(parts: readonly Part[], anchors: readonly Anchor[], edge: number, picture: Box): readonly Pointed[] {
  const taken: number[] = [];
  const out: Pointed[] = [];
  const free = (y: number): number => Math.min(12, ...taken.map((other) => Math.abs(other - y)));
  for (const part of parts) {
    const own = anchors.filter((each) => each.part === part.id);
    const anchor = own.find(({ kind }) => kind === 'span') ?? own[0];
    if (!anchor) throw new Error(`${part.title} is to be labelled but is not drawn`);
    const spots: readonly Point[] =
      anchor.kind === 'span'
        ? [0.5, 0.75, 0.25].map((share) => [edge, anchor.y0 + (anchor.y1 - anchor.y0) * share] as const)
        : seen(
            own.flatMap((each) => (each.kind === 'dot' ? each.spots : [])),
            picture,
          );
    if (spots.length === 0) throw new Error(`${part.title} is drawn but there is no spot to point at`);
    const best = spots.reduce((a, b) => (cost(b, edge, free) < cost(a, edge, free) ? b : a));
    taken.push(best[1]);
    out.push({ part, anchor: best, ...(anchor.kind === 'span' && { bar: { y0: anchor.y0, y1: anchor.y1 } }) });
  }
  return out.sort((a, b) => a.anchor[1] - b.anchor[1] || a.anchor[0] - b.anchor[0]);
}

/** The spots that the picture shows; what is wholly out of it is pointed at from its edge. */
function seen(spots: readonly Point[], { x0, x1, y0, y1 }: Box): readonly Point[] {
  const inside = spots.filter(([x, y]) => x > x0 + 3 && x < x1 - 3 && y > y0 + 3 && y < y1 - 3);
  if (inside.length > 0) return inside;
  return spots.map(([x, y]) => [Math.min(x1 - 4, Math.max(x0 + 4, x)), Math.min(y1 - 4, Math.max(y0 + 4, y))] as const);
}

const cost = ([x, y]: Point, edge: number, free: (y: number) => number): number => Math.abs(x - edge) - 14 * free(y);

/** Tops of labels as near to where they are wanted as they can be without touching. */
function settle(
  wants: readonly { readonly wanted: number; readonly height: number }[],
  { y0, y1 }: Box,
): readonly number[] {
  const tops: number[] = [];
  for (const { wanted } of wants) {
    const above = tops.length === 0 ? y0 - 4 : tops.at(-1)! + wants[tops.length - 1]!.height + type.apart;
    tops.push(Math.max(wanted, above));
  }
  let limit = Math.max(
    y1 + 12,
    tops.length === 0 ? 0 : y0 - 4 + wants.reduce((sum, { height }) => sum + height + type.apart, -type.apart),
  );
  for (let index = tops.length - 1; index >= 0; index--) {
    tops[index] = Math.min(tops[index]!, limit - wants[index]!.height);
    limit = tops[index]! - type.apart;
  }
  return tops;
}
