import { element, print, type Element } from '../element.ts';
import type { Panel } from '../panel.ts';
import { styled, type Sheet } from './sheet.ts';
import { lineWidth, outlined, setLines, type Face } from './type.ts';

/** px: the size that sites which show links ask for. */
export const shareSize = { width: 1200, height: 630 } as const;

/** What a share picture shows. */
export interface Share {
  readonly title: string;
  /** What it is: “modified collector”. */
  readonly kind: string;
  readonly summary: string;
  readonly site: string;
  /** The drawing of the entry, if it has one. */
  readonly panel?: Panel;
}

/** Faces and colours of share pictures. */
export interface ShareStyle {
  readonly serif: Face;
  readonly sans: Face;
  readonly sheet: Sheet;
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly accent: string;
}

const margin = 64;

/** A picture of an entry for where its address is shared: SVG source whose text is outlines. */
export function shareImage({ title, kind, summary, site, panel }: Share, style: ShareStyle): string {
  const { serif, sans, paper, ink, quiet, accent } = style;
  const { width, height } = shareSize;
  const room = panel ? 520 : width - 2 * margin;
  const small = panel ? 29 : 36;
  const size =
    (panel ? [68, 58, 50] : [96, 80, 64]).find(
      (each) =>
        setLines(serif, title, each, room, 9).length <= 3 &&
        title.split(/\s+/).every((word) => lineWidth(serif, word, each) <= room),
    ) ?? 42;
  const heading = setLines(serif, title, size, room, 4);
  const top = panel ? 186 : 206;
  const below = top + heading.length * size * 1.12;
  // As many lines as end above the lower margin.
  const fitting = Math.floor((height - margin - below - small * 1.5) / (small * 1.38)) + 1;
  const text = setLines(sans, summary, small, room, Math.min(fitting, panel ? 6 : 5));
  return print(
    element('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height }, [
      element('rect', { width, height, fill: paper }),
      element('rect', { width, height: 12, fill: accent }),
      outlined(sans, site, margin, 84, 30, ink),
      outlined(sans, kind, margin, 132, 26, quiet),
      ...heading.map((line, index) =>
        outlined(serif, line, margin, top + size * 0.78 + index * size * 1.12, size, ink),
      ),
      ...text.map((line, index) =>
        outlined(sans, line, margin, below + small * 1.5 + index * small * 1.38, small, quiet),
      ),
      ...(panel ? [drawn(panel, style)] : []),
    ]),
  );
}

/** The panel at the right, as large as its half is. */
function drawn(panel: Panel, style: ShareStyle): Element {
  const [x0, y0, roomX, roomY] = [620, 70, 540, 520];
  const scale = Math.min(roomX / panel.width, roomY / panel.height);
  const [x, y] = [x0 + (roomX - panel.width * scale) / 2, y0 + (roomY - panel.height * scale) / 2];
  return element(
    'g',
    { transform: `translate(${Math.round(x)} ${Math.round(y)}) scale(${Math.round(scale * 1000) / 1000})` },
    panel.contents.map((each) => withoutText(styled(style.sheet, each), style)),
  );
}

/** Text of the drawing as outlines too, with its sub- and superscripts. */
function withoutText(node: Element, style: ShareStyle): Element {
  if (node.name !== 'text')
    return {
      ...node,
      children: node.children.map((child) => (typeof child === 'string' ? child : withoutText(child, style))),
    };
  const size = Number(node.attributes['font-size']);
  const runs = node.children.map((child) =>
    typeof child === 'string'
      ? { text: child, rise: 0, size }
      : {
          text: child.children.filter((each) => typeof each === 'string').join(''),
          rise: Number(child.attributes['dy'] ?? 0),
          size: Number(child.attributes['font-size'] ?? size),
        },
  );
  const width = runs.reduce((sum, run) => sum + style.sans.width(run.text, run.size), 0);
  let x = Number(node.attributes['x']) - (node.attributes['text-anchor'] === 'end' ? width : 0);
  let y = Number(node.attributes['y']);
  const d = runs.map((run) => {
    y += run.rise;
    const outline = style.sans.outline(run.text, x, y, run.size);
    x += style.sans.width(run.text, run.size);
    return outline;
  });
  return element('path', { d: d.join(''), fill: node.attributes['fill'] ?? style.ink });
}
