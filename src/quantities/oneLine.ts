/** A text with powers as `^-2` and one dash, one micro sign, one space; and for each character its place in what was typed. */
export interface Line {
  readonly text: string;
  readonly at: readonly number[];
}

const superscripts = new Map([...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻'].map((character, place) => [character, '0123456789+-'[place]!]));

const forms: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'‐‑‒–—―−﹣－'].map((dash) => [dash, '-'])),
  ...Object.fromEntries([...'·⋅•∙‧・･'].map((dot) => [dot, '·'])),
  ...Object.fromEntries([...'∼～〜˜'].map((tilde) => [tilde, '~'])),
  ...Object.fromEntries([...'≃≅≒'].map((sign) => [sign, '≈'])),
  ...{ '⩾': '≥', '≧': '≥', '⩽': '≤', '≦': '≤', µ: 'μ', Ω: 'Ω', '⁄': '/', '∕': '/', '’': "'", '∗': '*' },
};

const token =
  /<sup>\s*([+\-−–\d]+)\s*<\/sup>|\^\{\s*([+\-−–\d]+)\s*\}|\$|\\(?:,|;|!|mathrm|text|cdot|times|pm|approx|sim|geq?|leq?|mu|%|[{}])?|[⁰¹²³⁴-⁹⁺⁻]+|[^]/gu;

const commands: Readonly<Record<string, string>> = {
  '\\,': ' ',
  '\\cdot': '·',
  '\\times': '×',
  '\\pm': '±',
  '\\approx': '≈',
  '\\sim': '~',
  '\\ge': '≥',
  '\\geq': '≥',
  '\\le': '≤',
  '\\leq': '≤',
  '\\mu': 'μ',
  '\\%': '%',
};

/** Puts a text on one line; nothing is lost but invisible characters and the marks of LaTeX. */
export function onOneLine(typed: string): Line {
  let text = '';
  const at: number[] = [];
  for (const match of typed.matchAll(token)) {
    const [whole, html, tex] = match;
    const raised =
      html ??
      tex ??
      (superscripts.has(whole[0]!) ? [...whole].map((one) => superscripts.get(one)!).join('') : undefined);
    const piece = raised === undefined ? plain(whole) : `^${raised.replace(/[−–]/g, '-')}`;
    if (piece === ' ' && text.endsWith(' ')) continue;
    text += piece;
    for (let count = 0; count < piece.length; count++) at.push(match.index);
  }
  return { text, at: [...at, typed.length] };
}

function plain(whole: string): string {
  if (/^[${}]$/.test(whole)) return '';
  if (whole.startsWith('\\')) return commands[whole] ?? '';
  const known = forms[whole];
  if (known !== undefined) return known;
  return [...whole.normalize('NFKC')]
    .map((character) =>
      /\p{Cf}/u.test(character) ? '' : /[\p{Z}\s]/u.test(character) ? ' ' : (forms[character] ?? character),
    )
    .join('');
}
