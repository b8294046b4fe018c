import * as words from '#words/graph.ts';
import type { Kind } from '../../field/field.ts';
import { markOf } from '../../field/marks.ts';
import { term } from '../../field/term.ts';
import type { Neighbourhood } from '../../derive/neighbourhood.ts';
import { centreSize, leafLine, leafSize, type Leaf, type PlacedBranches } from '../../layout/branches.ts';
import { round, svgLines } from '../../layout/svgText.ts';
import { entryAddress } from '../../model/address.ts';
import type { Around } from '../around.ts';
import { html, Html } from '../template.ts';

/** One drawing of a neighbourhood: marks and names are links, relation words stand over what they lead to. */
export function neighbourhoodDrawing(around: Around, { node, branches }: Neighbourhood, placed: PlacedBranches): Html {
  const { centre, width, height } = placed;
  const { palette } = term(around.atlas.field.kinds, node.kind);
  const left = centre.x - centre.width / 2;
  return html`
    <svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
      <path class="line" d="${placed.branches.flatMap(({ lines }) => lines).join('')}" />
      <rect
        class="centre slot-${palette}"
        x="${left + 0.75}"
        y="${centre.y - centre.height / 2 + 0.75}"
        width="${centre.width - 1.5}"
        height="${centre.height - 1.5}"
        rx="6"
      />
      ${mark(around, node.kind, left + 17, centre.y)}
      <g class="own">${new Html(svgLines(centre.lines, left + 32, centre.y, centreSize, 18))}</g>
      ${branches.map((branch, index) => drawnBranch(around, branch, placed.branches[index]!))}
    </svg>
  `;
}

function drawnBranch(
  around: Around,
  { label, nodes, more: left, listAddress }: Neighbourhood['branches'][number],
  { heading, leaves, more }: PlacedBranches['branches'][number],
): readonly (Html | undefined)[] {
  const { link } = around;
  return [
    html`<text class="relation" x="${heading.x}" y="${heading.y}" ${heading.anchor === 'end' && atEnd}>${label}</text>`,
    ...leaves.map((leaf, place) => {
      const { id, kind, title, classes } = nodes[place]!;
      return html`<a href="${link(entryAddress(id))}" data-entry
        ><title>${title} (${wordFor(around, kind, classes)})</title
        >${mark(around, kind, leaf.mark.x, leaf.mark.y)}${name(leaf)}</a
      >`;
    }),
    more &&
      html`<a class="more" href="${link(listAddress)}" aria-label="${words.moreOf(left, label)}">${name(more)}</a>`,
  ];
}

/** How many times as large as its box of 16 a mark is drawn. */
const scale = 0.85;
const half = 8 * scale;

/** The shapes that the marks of some kinds have, once for all drawings of a page. */
export const markShapes = ({ atlas }: Around, kinds: readonly Kind[]): Html => html`
  <svg width="0" height="0" class="shapes">
    ${[...new Set(kinds.map((kind) => term(atlas.field.kinds, kind).mark))].map(
      (shape) => html`<path id="mark-${shape}" d="${markOf(shape).path}" transform="scale(${scale})" />`,
    )}
  </svg>
`;

/** The mark of a kind around a point. */
function mark({ atlas }: Around, kind: Kind, x: number, y: number): Html {
  const { palette, mark: shape } = term(atlas.field.kinds, kind);
  return html`<use class="slot-${palette}" href="#mark-${shape}" x="${round(x - half)}" y="${round(y - half)}" />`;
}

const atEnd = new Html('text-anchor="end"');

const name = ({ lines, x, y, anchor }: Leaf): Html =>
  new Html(svgLines(lines, x, y, leafSize, leafLine, anchor === 'end' ? ` ${atEnd.toString()}` : ''));

const wordFor = ({ atlas }: Around, kind: Kind, classes: readonly string[]): string =>
  classes[0] ?? term(atlas.field.kinds, kind).singular.toLowerCase();
