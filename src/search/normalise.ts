import { inOurSpelling, mayBeSpeltOtherwise } from './spelling.ts';

const scripts = /<\/?su[bp]\s*\/?>/gi;
const texGroups = /[_^]?\{([^{}]*)\}/g;
/** Commands that only set their argument in another type. */
const texType = /\\(?:ce|(?:math|text)(?:rm|it|bf|sf|regular)?|rm|mbox|ensuremath|left|right)(?![A-Za-z])/g;
const texMarks = /[$\\]|[_^](?=[\p{L}\p{N}+-])/gu;
const invisible = /[\p{Cf}\p{Co}\p{Cn}\u{ad}]/gu;
const spaces = /[\p{Z}\p{Cc}\s]+/gu;

/** Most names and words: nothing in them is folded. */
const isPlain = (text: string): boolean => /^[A-Za-z0-9.,@/()+ -]*$/.test(text) && !/^ | {2}| $/.test(text);

/** The same text in plain type, case kept: sub- and superscripts on the line, one dash, one micro sign, one space. */
export function plain(text: string): string {
  if (isPlain(text)) return text;
  return text
    .replace(scripts, '')
    .replace(texType, '')
    .replace(texGroups, '$1')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[\p{Pd}−⁃]/gu, '-')
    .replace(texMarks, '')
    .replace(/[·⋅•∙‧・*]/gu, '.')
    .replace(/[’‘ʼ´`]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[⁄∕]/gu, '/')
    .replace(/μ/gu, 'u')
    .replace(/°\s?/gu, 'deg')
    .replace(invisible, '')
    .replace(spaces, ' ')
    .trim();
}

/**
 * The one form under which names are stored and asked for: plain type, lower case, our spelling.
 * Doing it twice changes nothing; it never throws.
 */
export function normalise(text: string): string {
  if (isPlain(text)) return spelt(text);
  let before = text;
  // Lower-casing and decomposing can each give the other new work (İ, ℃, nested braces), so go on until nothing changes.
  for (let round = 0; round < 64; round++) {
    const after = spelt(plain(before));
    if (after === before) break;
    before = after;
  }
  return before;
}

function spelt(text: string): string {
  const lower = text.toLowerCase();
  return mayBeSpeltOtherwise(lower) ? lower.replace(/\p{L}+/gu, inOurSpelling) : lower;
}

/** The normal form without anything that people leave out or add: `bi-cns@cu` → `bicnscu`, `j. mater.` → `jmater`, `¶6` → `p6`. */
export function compact(text: string): string {
  return normalise(text)
    .replace(/\((\+|-)\)/g, '$1')
    .replace(/¶\s?/g, 'p')
    .replace(/(?<!\d)\.|\.(?!\d)/g, '')
    .replace(/[^\p{L}\p{N}+.%]/gu, '');
}
