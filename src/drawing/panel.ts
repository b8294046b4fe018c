import type { Part } from './crossSection.ts';
import { element, type Element } from './element.ts';
import { circle, rectangle, straight, type Box } from './geometry.ts';
import { placeLabels, type, type Label, type Side } from './label.ts';
import type { Painted } from './painted.ts';
import { inked } from './shape.ts';
import { textLine } from './text.ts';

/** One picture with its labels at one side; `contents` is the inside of an `<svg>` of this size in px. */
export interface Panel {
  readonly width: number;
  readonly height: number;
  readonly picture: Box;
  readonly labels: readonly Label[];
  readonly contents: readonly Element[];
}

/** px: the picture, the room beside it for labels, the room above it for a heading. */
const panelSize = { picture: 148, labels: 152, height: 176, heading: 22 } as const;

/** What a panel is made from. */
export interface PanelPlan {
  readonly heading?: string;
  readonly parts: readonly Part[];
  readonly side: Side;
  readonly height?: number;
  /** A line of words under the picture. */
  readonly footing?: string;
  /** Paints the picture into a box whose left upper corner is 0, 0. */
  readonly paint: (box: Box) => Painted;
}

/** Paints a picture, labels its parts and makes of each one link: its shapes, its leader, its name. */
export function makePanel({ heading, footing, parts, side, height = panelSize.height, paint }: PanelPlan): Panel {
  const beside = parts.length > 0 ? panelSize.labels : 0;
  const x0 = side === 'left' ? beside : 0;
  const y0 = heading ? panelSize.heading : 6;
  const picture = { x0, y0, x1: x0 + panelSize.picture, y1: y0 + height };
  const local = { x0: 0, y0: 0, x1: panelSize.picture, y1: height };
  const painted = paint(local);
  const moved = painted.anchors.map((anchor) =>
    anchor.kind === 'dot'
      ? { ...anchor, spots: anchor.spots.map(([x, y]) => [x + x0, y + y0] as const) }
      : { ...anchor, y0: anchor.y0 + y0, y1: anchor.y1 + y0 },
  );
  const labels = placeLabels(parts, moved, picture, side);
  const bottom = Math.max(picture.y1 + (footing ? 16 : 0), ...labels.map(({ box }) => box.y1)) + 6;
  const frame = { x: picture.x0, y: picture.y0, width: panelSize.picture, height };
  return {
    width: panelSize.picture + beside,
    height: Math.ceil(bottom),
    picture,
    labels,
    contents: [
      ...(heading ? [textLine(heading, side === 'left' ? picture.x0 : 0, 14, 12.5, 'heading')] : []),
      element('svg', frame, [element('path', { class: 'liquid', d: rectangle(local).d }), ...linked(painted, parts)]),
      ...(footing ? [textLine(footing, picture.x1, picture.y1 + 14, 11.5, 'note', 'end')] : []),
      ...labels.map((label) => named(label, picture, side)),
    ],
  };
}

/** What a panel shows without labels, leaders and links. */
export const bareContents = ({ contents }: Panel): readonly Element[] =>
  contents.filter(({ name }) => name === 'svg').map(unlinked);

const unlinked = (node: Element): Element => ({
  ...node,
  children: node.children.flatMap((child) =>
    typeof child === 'string' ? [child] : child.name === 'a' ? child.children : [unlinked(child)],
  ),
});

/** The shapes in their order; runs of one labelled part are joined under one name. */
function linked({ pieces }: Painted, parts: readonly Part[]): readonly Element[] {
  const known = new Map(parts.map((part) => [part.id, part]));
  return pieces.flatMap(({ part, shapes }) => {
    const drawn = shapes.flatMap(inked);
    const target = part === undefined ? undefined : known.get(part);
    if (drawn.length === 0) return [];
    if (!target?.href) return drawn;
    return [element('a', { href: target.href, tabindex: -1, 'aria-hidden': 'true' }, drawn)];
  });
}

function named({ part, title, note, box, anchor: [x, y], bar }: Label, picture: Box, side: Side): Element {
  const out = side === 'left' ? -1 : 1;
  const edge = side === 'left' ? picture.x0 : picture.x1;
  const text = side === 'left' ? box.x1 : box.x0;
  const middle = box.y0 + type.titleLine * 0.52;
  const reach: readonly (readonly [number, number])[] = [
    [bar ? edge + out * 3.5 : x, y],
    [edge + out * 6, y],
    [text - out * 4, middle],
  ];
  const anchor = side === 'left' ? ('end' as const) : undefined;
  const lines = [
    ...title.map((line, index) =>
      textLine(line, text, box.y0 + 12 + index * type.titleLine, type.title, 'name', anchor),
    ),
    ...note.map((line, index) =>
      textLine(
        line,
        text,
        box.y0 + 11 + title.length * type.titleLine + index * type.noteLine,
        type.note,
        'note',
        anchor,
      ),
    ),
  ];
  const leader = [
    element('path', { class: 'leader', d: straight(reach) }),
    bar
      ? element('path', {
          class: 'leader',
          d: `M${edge + out * 1.5} ${bar.y0 + 0.5}H${edge + out * 3.5}V${bar.y1 - 0.5}H${edge + out * 1.5}`,
        })
      : element('path', { class: 'pin', d: circle([x, y], 2) }),
  ];
  return part.href ? element('a', { href: part.href }, [...leader, ...lines]) : element('g', {}, [...leader, ...lines]);
}
