import { readPrefixes } from './prefixes.ts';

/** A piece of a text between joints, and the joint before it; the first has none. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly joint: string;
}

/** Divides a text at the joints that stand outside brackets; without a shape, at those of a composite. */
export function splitAt(text: string, shape?: RegExp): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let joint = '';
  let depth = 0;
  let at = shape ? 0 : readPrefixes(text, 0).end;
  while (at < text.length) {
    const here = text[at]!;
    if (/[([{]/.test(here)) depth++;
    else if (/[)\]}]/.test(here)) depth--;
    const found = depth > 0 ? '' : shape ? (matchAt(shape, text, at) ?? '') : jointAt(text, at, from);
    if (found === '') {
      at++;
      continue;
    }
    pieces.push({ text: text.slice(from, at), from, joint });
    joint = found.trim();
    from = at + found.length;
    at = shape ? from : readPrefixes(text, from).end;
  }
  return [...pieces, { text: text.slice(from), from, joint }];
}

function matchAt(shape: RegExp, text: string, at: number): string | undefined {
  shape.lastIndex = at;
  return shape.exec(text)?.[0];
}

const spaced = /\s*[@:]\s*|\s*\/\s*|\s-\s|-(?!\s)/y;
const symbolNext = /^-\d*(?:\.\d+)?(?:[xyznmδε]|delta|d)(?![a-z])/;

/** The joint of a composite at a place, with the spaces around it; empty where a sign, a fraction or a decimal stands. */
function jointAt(text: string, at: number, from: number): string {
  const found = matchAt(spaced, text, at);
  if (found === undefined) return '';
  const [before, after] = [text.slice(from, at), text.slice(at + found.length)];
  if (found.includes('/')) return /[\dxyzn]$/.test(before) && /^\d/.test(after) ? '' : found;
  if (found.trim() !== '-') return found;
  const isSign = /^(?:-*$|-*[@/:|])/.test(after) || before === '';
  // The number of a framework belongs to its name, whatever hangs on it: UiO-66-NH2, MIL-53(Al).
  const ofFramework = /^[A-Z][A-Za-z]*[A-Z]$/.test(before) ? '|-[A-Z]|\\([A-Z][a-z]?\\)' : '';
  const isPart = new RegExp(`^\\d{1,4}(?:$|[@/:|]${ofFramework})`).test(after);
  const isMinus = /[\dxyznmδε}]\+?$/.test(before) && symbolNext.test(text.slice(at));
  return isSign || isPart || isMinus ? '' : found;
}
