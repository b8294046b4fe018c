import { runs } from '../chemistry/markup.ts';

/** Estimated width in px of a text set in the site's sans at a size in px; errs on the wide side, so that labels fit. */
export function widthOf(text: string, size: number): number {
  return runs(text).reduce(
    (sum, { level, text: run }) =>
      sum + [...run].reduce((width, character) => width + advance(character), 0) * size * (level === 'line' ? 1 : 0.72),
    0,
  );
}

// Fractions of the font size, measured on Source Sans 3 at weight 400 and rounded up.
function advance(character: string): number {
  if (/[\p{Script=Han}\p{Script=Hangul}]/u.test(character)) return 1.05;
  if (/[iljI.,:;'|!()[\]· ]/.test(character)) return 0.3;
  if (/[frt\-/]/.test(character)) return 0.37;
  if (/[mwMW@%—]/.test(character)) return 0.86;
  if (/[A-Z&]/.test(character)) return 0.61;
  return 0.53;
}

/** Breaks a text into lines no wider than `width` px; the last of `most` lines ends in an ellipsis when there is more. */
export function wrapText(text: string, width: number, size: number, most = 3): readonly string[] {
  const lines: string[] = [];
  for (const piece of pieces(text, width, size)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf((last + piece).trim(), size) <= width) lines[lines.length - 1] = last + piece;
    else lines.push(lines.length === 0 ? piece.trimStart() : piece);
  }
  if (lines.length <= most) return lines.map((line) => line.trim());
  let rest = lines
    .slice(most - 1)
    .join('')
    .trimStart();
  while (rest.length > 1 && widthOf(`${rest}…`, size) > width) rest = rest.slice(0, -1);
  return [...lines.slice(0, most - 1), `${rest.trim()}…`].map((line) => line.trim());
}

/** Words, split after hyphens, @ and slashes between words, where compound names may break; a piece wider than the line is cut. */
function pieces(text: string, width: number, size: number): readonly string[] {
  const words = text.match(/\s*(?:[^\s\-–/@]|\/(?!\p{L}{2}))+(?:[-–@]|\/(?=\p{L}{2}))*|\s*[-–/@]+/gu) ?? [text];
  return words.flatMap((word) => (widthOf(word.trim(), size) <= width ? [word] : cut(word, width, size)));
}

const formula = /[₀-₉]/u;

/** A long word goes on in the next line; a formula never does, it ends early. */
function cut(word: string, width: number, size: number): readonly string[] {
  if (formula.test(word)) {
    let start = word;
    while (start.length > 1 && widthOf(`${start.trim()}…`, size) > width) start = start.slice(0, -1);
    return [`${start}…`];
  }
  const out = [''];
  for (const character of word)
    if (widthOf(out.at(-1)! + character, size) <= width) out[out.length - 1] += character;
    else out.push(character);
  // A line break says what a colon or comma says that has no room behind its word.
  return out.length > 1 && /^[:;,]$/.test(out.at(-1)!) ? out.slice(0, -1) : out;
}
