import { trackOf, type Flow, type Span } from './flow.ts';
import { wrapText } from './text.ts';

/** What is placed: an id with its label, in a column; members of a column keep the order given. */
export interface Item {
  readonly id: string;
  readonly label: string;
  readonly column: number;
}

/** A labelled box: centre, size and the lines of its label, in px. */
export interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

export interface Heading {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Boxes and headings in one drawing of `width` × `height` px. */
export interface Placement {
  readonly boxes: readonly Box[];
  readonly headings: readonly Heading[];
  readonly flow: Flow;
  readonly width: number;
  readonly height: number;
}

/** Size in px of the labels at natural size. */
export const labelSize = 12.5;
/** The smallest first zoom: labels are 11 px then. */
export const leastZoom = 0.88;
export const lineHeight = 15;
/** Room left of a label for the mark of its kind. */
export const markRoom = 21;
const gap = 9;
const headingHeight = 34;
const margin = 10;

const boxOf = (item: Item, width: number): Omit<Box, 'x' | 'y'> => {
  const lines = wrapText(item.label, width - markRoom - 5, labelSize, 4);
  return { id: item.id, width, height: lines.length * lineHeight + 10, lines };
};

// What columns and bands must hold at least: the longest formula on one line.
const leastBox = 122;
// Lines between bands run beside the boxes: at the edges, and between them.
const gutter = 16;
const rowGap = 12;
const edge = 13;

/** How far columns stand apart, how wide their boxes are, and how wide they are together. */
function sizesOf(count: number, available: number) {
  const pitch = Math.min(260, Math.max(150, (available - 2 * margin) / (count - 0.23)));
  const boxWidth = Math.min(190, Math.max(pitch * 0.77, leastBox));
  return { pitch, boxWidth, width: 2 * margin + boxWidth + Math.max(0, count - 1) * pitch };
}

/** Columns side by side, each centred on the middle of the tallest; for `available` px or more if that is too little to read. */
export function placeColumns(items: readonly Item[], titles: readonly string[], available: number): Placement {
  const used = titles.flatMap((title, column) => {
    const own = items.filter((item) => item.column === column);
    return own.length > 0 ? [{ title, own }] : [];
  });
  const { pitch, boxWidth, width } = sizesOf(used.length, available);
  const stacks = used.map(({ title, own }) => ({ title, own: own.map((item) => boxOf(item, boxWidth)) }));
  const tall = (own: readonly { readonly height: number }[]): number =>
    own.reduce((sum, box) => sum + box.height + gap, -gap);
  const height = Math.max(0, ...stacks.map(({ own }) => tall(own)));
  const boxes = stacks.flatMap(({ own }, index) => {
    let top = headingHeight + margin + (height - tall(own)) / 2;
    return own.map((box) => {
      const y = top + box.height / 2;
      top += box.height + gap;
      return { ...box, x: margin + boxWidth / 2 + index * pitch, y };
    });
  });
  return {
    boxes,
    flow: {
      way: 'right',
      tracks: stacks.map((_, index) => {
        const x = margin + index * pitch;
        const own = boxes.filter((box) => Math.abs(box.x - x - boxWidth / 2) < 1);
        return trackOf(
          [x, x + boxWidth],
          own.map((box) => [box.y - box.height / 2, box.y + box.height / 2]),
          [headingHeight, height + headingHeight + 2 * margin],
        );
      }),
    },
    headings: stacks.map(({ title }, index) => ({ text: title, x: margin + index * pitch, y: margin + 14 })),
    width,
    height: height + headingHeight + 2 * margin,
  };
}

/** Columns turned into bands under each other, for screens too narrow to set them side by side: as many boxes a row as fit. */
export function placeBands(items: readonly Item[], titles: readonly string[], available: number): Placement {
  const perRow = Math.max(1, Math.floor((available - 2 * edge + gutter) / (leastBox + gutter)));
  const boxWidth = (available - 2 * edge - (perRow - 1) * gutter) / perRow;
  const boxes: Box[] = [];
  const headings: Heading[] = [];
  const tracks: Flow['tracks'][number][] = [];
  let top = margin;
  titles.forEach((title, column) => {
    const own = items.filter((item) => item.column === column).map((item) => boxOf(item, boxWidth));
    if (own.length === 0) return;
    headings.push({ text: title, x: edge, y: top + 14 });
    top += 30;
    for (let from = 0; from < own.length; from += perRow) {
      const tallest = Math.max(...own.slice(from, from + perRow).map(({ height }) => height));
      const row = own
        .slice(from, from + perRow)
        .map((box, index) => ({ ...box, x: edge + boxWidth / 2 + index * (boxWidth + gutter), y: top + tallest / 2 }));
      boxes.push(...row);
      const sides = row.map((box): Span => [box.x - boxWidth / 2, box.x + boxWidth / 2]);
      tracks.push(trackOf([top, top + tallest], sides, [0, available]));
      top += tallest + rowGap;
    }
    top += 20;
  });
  return {
    boxes,
    headings,
    flow: { way: 'down', tracks },
    width: available,
    height: Math.max(top - 20 - rowGap, 0) + margin,
  };
}

/** From this width on, columns stand side by side. */
export const columnsFrom = 840;
/** On a phone two boxes stand side by side, whatever its width: one drawing made for this width, larger or smaller. */
export const phoneWidth = 318;
const phonesTo = 424;

/** What a drawing in the width there is looks like: columns where all of them can be read, else bands; and the width it is made for. */
export function shapeFor(columns: number, available: number): Pick<Placement, 'width'> & Pick<Flow, 'way'> {
  const { width } = sizesOf(columns, available);
  if (available >= columnsFrom && width * leastZoom <= available + 1) return { way: 'right', width };
  return { way: 'down', width: available < phonesTo ? phoneWidth : available };
}

/** How much larger than it is made a drawing is shown in the width there is. */
export const zoomIn = ({ width, flow }: Pick<Placement, 'width' | 'flow'>, available: number): number =>
  Math.max(leastZoom, flow.way === 'down' ? available / width : Math.min(1, available / width));

/** Columns or bands, as the width there is asks for. */
export function place(items: readonly Item[], titles: readonly string[], available: number): Placement {
  const { way, width } = shapeFor(new Set(items.map(({ column }) => column)).size, available);
  return way === 'right' ? placeColumns(items, titles, available) : placeBands(items, titles, width);
}
