import type { Kind } from '../field/field.ts';
import { escapeHtml } from '../chemistry/markup.ts';
import { labelSize, lineHeight, markRoom, type Placement } from '../layout/columns.ts';
import { curvePath } from '../layout/curve.ts';
import { round, svgLines, svgRuns } from '../layout/svgText.ts';
import { wrapText } from '../layout/text.ts';
import { inkOf, lineWidth, merelyFollows } from '../layout/view.ts';
import { captionOf, type ViewRecord } from './viewRecord.ts';

/** How a kind is drawn: its colour, the outline of its mark in a 16 × 16 box, what one entry of it is called. */
export interface KindPaint {
  readonly colour: string;
  readonly path: string;
  readonly singular: string;
}

/** Colours of a drawing that stands on its own. */
export interface Paint {
  readonly ink: string;
  readonly ink2: string;
  readonly paper: string;
  readonly paper2: string;
  readonly kinds: Readonly<Record<Kind, KindPaint>>;
}

/** What is on screen as an SVG file that needs nothing else: legend and caption inside, sizes in px. */
export function toViewSvg(record: ViewRecord, placement: Placement, paint: Paint): string {
  const { view } = record;
  const boxes = new Map(placement.boxes.map((box) => [box.id, box]));
  const width = Math.max(placement.width, 480);
  const used = [...new Set(view.nodes.map(({ kind }) => kind))];
  const caption = captionOf(record).flatMap((text) => wrapText(text, width - 20, 12, 6));
  const legendTop = placement.height + 10;
  const height = legendTop + 30 + caption.length * 16 + 10;
  const lines = [...view.edges]
    .sort((a, b) => Number(a.strong) - Number(b.strong))
    .map(
      (edge) =>
        `<path d="${curvePath(boxes.get(edge.source)!, boxes.get(edge.target)!, placement.flow)}" fill="none" stroke="${paint.ink2}" stroke-opacity="${inkOf(edge.strength, edge.strong)}" stroke-width="${round(lineWidth(edge.claims.length))}"${merelyFollows(edge) ? ' stroke-dasharray="5 4"' : ''}><title>${escapeHtml(edge.label)}${edge.disputed ? ', contradicted' : ''}</title></path>`,
    );
  const mark = (kind: Kind, x: number, y: number): string =>
    `<path d="${paint.kinds[kind]!.path}" fill="${paint.kinds[kind]!.colour}" transform="translate(${round(x)} ${round(y - 6)}) scale(0.75)"/>`;
  const drawn = view.nodes.map((node) => {
    const box = boxes.get(node.id)!;
    const left = box.x - box.width / 2;
    const drawn = node.entry ?? node.test;
    const outline = drawn
      ? ` stroke="${paint.kinds[node.kind]!.colour}" stroke-width="1.2" fill="${paint.paper}"`
      : ` fill="${paint.paper2}"`;
    return [
      `<rect x="${round(left)}" y="${round(box.y - box.height / 2)}" width="${round(box.width)}" height="${round(box.height)}" rx="5"${outline}/>`,
      drawn ? mark(node.kind, left + 6, box.y) : '',
      svgLines(box.lines, left + (drawn ? markRoom : 10), box.y, labelSize, lineHeight),
    ].join('');
  });
  const headings = placement.headings.map(
    ({ text, x, y }) =>
      `<text x="${round(x)}" y="${round(y)}" font-size="13" font-weight="600" fill="${paint.ink2}">${escapeHtml(text)}</text>`,
  );
  const legend = used.map((kind, index) => {
    const x = 10 + index * 92;
    return `${mark(kind, x, legendTop + 8)}<text x="${x + 17}" y="${round(legendTop + 12)}" font-size="12">${paint.kinds[kind]!.singular}</text>`;
  });
  const dashes = view.edges.some(merelyFollows)
    ? [
        `<path d="M${10 + used.length * 92} ${round(legendTop + 8)}h26" stroke="${paint.ink2}" stroke-dasharray="5 4"/><text x="${42 + used.length * 92}" y="${round(legendTop + 12)}" font-size="12">follows, not said</text>`,
      ]
    : [];
  const below = caption.map(
    (text, index) =>
      `<text x="10" y="${round(legendTop + 40 + index * 16)}" font-size="12" fill="${paint.ink2}">${svgRuns(text, 12)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}" font-family="'Source Sans 3', 'Source Sans Pro', Arial, sans-serif" font-size="${labelSize}" fill="${paint.ink}">`,
    `<title>${escapeHtml(record.title)}</title>`,
    `<desc>${escapeHtml(captionOf(record).join(' '))}</desc>`,
    `<rect width="100%" height="100%" fill="${paint.paper}"/>`,
    ...lines,
    ...headings,
    ...drawn,
    ...legend,
    ...dashes,
    ...below,
    '</svg>\n',
  ].join('\n');
}
