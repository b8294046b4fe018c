import { runs } from '../../chemistry/markup.ts';
import { element, type Element } from '../element.ts';

/** A face in one weight: outlines of text, because what makes a picture of a drawing has no fonts. */
export interface Face {
  /** Width in px. */
  readonly width: (text: string, size: number) => number;
  /** The outlines of a line of text whose base starts at a point. */
  readonly outline: (text: string, x: number, y: number, size: number) => string;
}

/** Width in px of a line with its sub- and superscripts. */
export const lineWidth = (face: Face, text: string, size: number): number =>
  runs(text).reduce((sum, { level, text: run }) => sum + face.width(run, level === 'line' ? size : size * 0.72), 0);

/** A line of text as outlines, sub- and superscripts smaller and shifted. */
export function outlined(face: Face, text: string, x: number, y: number, size: number, fill: string): Element {
  const shift = { line: 0, sub: size * 0.18, sup: -size * 0.34 };
  let at = x;
  const d = runs(text)
    .map(({ level, text: run }) => {
      const own = level === 'line' ? size : size * 0.72;
      const outline = face.outline(run, at, y + shift[level], own);
      at += face.width(run, own);
      return outline;
    })
    .join('');
  return element('path', { d, fill });
}

/** Words set in lines no wider than a width; the last of `most` lines ends in an ellipsis when there is more. */
export function setLines(face: Face, text: string, size: number, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || lineWidth(face, longer, size) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  if (lines.length <= most) return lines;
  let end = lines[most - 1]!;
  while (end.includes(' ') && lineWidth(face, `${end} …`, size) > width) end = end.slice(0, end.lastIndexOf(' '));
  return [...lines.slice(0, most - 1), `${end} …`];
}
