import { escapeHtml, runs } from '../chemistry/markup.ts';

/** The inside of an SVG `<text>`: sub- and superscripts are smaller and shifted, and the line returns to its base after each. */
export function svgRuns(text: string, size: number): string {
  const shift = { line: 0, sub: size * 0.24, sup: -size * 0.36 };
  let height = 0;
  return runs(text)
    .map(({ level, text: run }) => {
      const move = shift[level] - height;
      height = shift[level];
      if (level === 'line' && move === 0) return escapeHtml(run);
      const small = level === 'line' ? '' : ` font-size="${round(size * 0.76)}"`;
      return `<tspan dy="${round(move)}"${small}>${escapeHtml(run)}</tspan>`;
    })
    .join('');
}

/** Lines under each other as `<text>` elements, the block centred on `y`; `attributes` go on each. */
export function svgLines(
  lines: readonly string[],
  x: number,
  y: number,
  size: number,
  lineHeight: number,
  attributes = '',
): string {
  const first = y - ((lines.length - 1) * lineHeight) / 2 + size * 0.35;
  return lines
    .map(
      (line, index) =>
        `<text x="${round(x)}" y="${round(first + index * lineHeight)}"${attributes}>${svgRuns(line, size)}</text>`,
    )
    .join('');
}

/** A coordinate with one decimal at most. */
export const round = (value: number): number => Math.round(value * 10) / 10;
