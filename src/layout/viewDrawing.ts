import { escapeHtml } from '../chemistry/markup.ts';
import type { DrawnKind } from '../field/drawn.ts';
import { markOf } from '../field/marks.ts';
import { labelSize, lineHeight, markRoom, type Box, type Placement } from './columns.ts';
import { curvePath, strokeAcross } from './curve.ts';
import type { Flow } from './flow.ts';
import { round, svgLines } from './svgText.ts';
import { lineWidth, merelyFollows, type View, type ViewEdge, type ViewNode } from './view.ts';

/** What a box of a drawing leads to. */
export type HrefOf = (node: ViewNode) => string;

/** The marks of kinds, which drawings on the same page share, as the inside of an SVG that is not seen itself. */
export const sharedMarks = (kinds: readonly DrawnKind[]): string =>
  `<defs>${kinds.map(({ name, mark }) => `<path id="mark-${name}" transform="scale(.75)" d="${markOf(mark).path}"/>`).join('')}<marker id="arrow" viewBox="0 0 6 6" refX="6" refY="3" markerWidth="6" markerHeight="6" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 6 3 0 6z"/></marker></defs>`;

/**
 * A placed view as an SVG: every box is a link, with its id as `data-box`. It looks as the canvas does; colours and fonts come from the
 * page’s style (`.graph-drawing`), marks from `sharedMarks`. `middle` is the entry whose neighbourhood it is.
 */
export function drawView(
  view: View,
  placement: Placement,
  kinds: readonly DrawnKind[],
  hrefOf: HrefOf,
  middle?: string,
): string {
  const { boxes, flow, headings } = placement;
  const placed = new Map(boxes.map((box) => [box.id, box]));
  const palette = new Map(kinds.map((kind) => [kind.name, kind.palette]));
  const [width, height] = [round(placement.width), round(placement.height)];
  const lines = (strong: boolean): string =>
    view.edges
      .filter((edge) => edge.strong === strong)
      .map((edge) => lineOf(edge, placed.get(edge.source)!, placed.get(edge.target)!, flow))
      .join('');
  return [
    `<svg class="graph-drawing${flow.way === 'down' ? ' thin' : ''}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<g class="weak">${lines(false)}</g><g class="strong">${lines(true)}</g>`,
    ...headings.map(
      ({ text, x, y }) => `<text class="heading" x="${round(x)}" y="${round(y)}">${escapeHtml(text)}</text>`,
    ),
    ...view.nodes.map((node) =>
      boxOf(node, placed.get(node.id)!, palette.get(node.kind) ?? '', hrefOf(node), node.id === middle),
    ),
    '</svg>',
  ].join('');
}

function lineOf(edge: ViewEdge, source: Box, target: Box, flow: Flow): string {
  const signs = [
    `ink-${edge.strength}`,
    ...(merelyFollows(edge) ? ['follows'] : []),
    ...(edge.strong && edge.through.length === 0 ? ['directed'] : []),
  ];
  const width = round(lineWidth(edge.claims.length, flow.way === 'down'));
  const line = `<path class="${signs.join(' ')}" stroke-width="${width}" d="${curvePath(source, target, flow)}"/>`;
  return edge.disputed ? `${line}<path class="dispute" d="${strokeAcross(source, target, flow, 4)}"/>` : line;
}

function boxOf(node: ViewNode, box: Box, palette: string, href: string, isMiddle: boolean): string {
  const isDrawn = (node.entry ?? node.test) !== undefined;
  const left = box.x - box.width / 2;
  const top = box.y - box.height / 2;
  const outline = (by: number): string =>
    `<rect x="${round(left - by)}" y="${round(top - by)}" width="${round(box.width + 2 * by)}" height="${round(box.height + 2 * by)}" rx="5"/>`;
  const sort = [
    isDrawn ? `slot-${palette}` : 'rest',
    ...(node.test === undefined ? [] : ['group']),
    ...(isMiddle ? ['middle'] : []),
  ];
  return [
    `<a class="${sort.join(' ')}" href="${escapeHtml(href)}" data-box="${escapeHtml(node.id)}">`,
    // Several in one: like a pile of cards.
    node.test === undefined ? outline(0) : outline(1.4) + outline(-1.4),
    isDrawn ? `<use href="#mark-${node.kind}" x="${round(left + 7)}" y="${round(box.y - 6)}"/>` : '',
    svgLines(box.lines, left + (isDrawn ? markRoom : 10), box.y, labelSize, lineHeight),
    '</a>',
  ].join('');
}
