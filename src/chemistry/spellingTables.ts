const pairs = (from: string, to: string): readonly (readonly [string, string])[] => {
  const targets = [...to];
  return [...from].map((character, place) => [character, targets[place]!] as const);
};

const worded = (from: string, to: string): readonly (readonly [string, string])[] => {
  const targets = [...to];
  return from.split(' ').map((name, place) => [name, targets[place]!] as const);
};

/** Characters set below the line, and what they stand for. */
export const below: ReadonlyMap<string, string> = new Map(
  pairs('₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₓₙₘₐₑₒₕₖₗₚₛₜᵢⱼᵣᵤᵥ', '0123456789+-=()xnmaeohklpstijruv'),
);

/** Characters set above the line, and what they stand for. */
export const above: ReadonlyMap<string, string> = new Map(pairs('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿˣᵐᵟᴵⱽᐟ', '0123456789+-=()nxmδIV/'));

const turned = (map: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...map].map(([form, character]) => [character, form]));

/** The forms below the line that fonts have: digits, signs, brackets, x, n and m. */
export const lowForms = turned(new Map([...below].filter(([, character]) => /[\d+\-()xnm]/.test(character))));

/** The forms above the line that fonts have. */
export const highForms = turned(new Map([...above].filter(([, character]) => /[\d+\-()nxδ]/.test(character))));

/** Characters on the line that have several forms. */
export const onLine: ReadonlyMap<string, string> = new Map([
  ...[...'‐‑‒–—―−⁃﹘﹣－˗'].map((dash) => [dash, '-'] as const),
  ...[...'·⋅•∙‧・･×●'].map((dot) => [dot, '·'] as const),
  ...[...'*∗＊⁎'].map((star) => [star, '*'] as const),
  ...[...'′’‘ʹ´`'].map((prime) => [prime, "'"] as const),
  ...[...'″"“”ʺ'].map((prime) => [prime, '"'] as const),
  ...[...'‖∥ǁ'].map((bars) => [bars, '||'] as const),
  ...[...'│∣ǀ｜'].map((bar) => [bar, '|'] as const),
  ...[...'⁄∕'].map((slash) => [slash, '/'] as const),
  ...[...'□☐▢◻'].map((box) => [box, '□'] as const),
  ['ϵ', 'ε'],
  ['∂', 'δ'],
  ['ẟ', 'δ'],
  ['＠', '@'],
  ['#', '≡'],
  ['µ', 'μ'],
]);

/** Greek letters by their English names, in the order of the alphabet. */
export const greek: Readonly<Record<string, string>> = Object.fromEntries(
  worded(
    'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau phi chi psi omega',
    'αβγδεζηθικλμνξπρστφχψω',
  ),
);

/** Named characters of HTML. */
export const entities: Readonly<Record<string, string>> = {
  ...greek,
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', thinsp: ' ', shy: '', prime: "'", Prime: '"' },
  ...{ middot: '·', sdot: '·', bull: '·', times: '·', minus: '-', ndash: '-', mdash: '-', plusmn: '±', parallel: '||' },
};

/** Commands of LaTeX that stand for characters. */
export const characters: Readonly<Record<string, string>> = {
  ...greek,
  ...{ varepsilon: 'ε', cdot: '·', bullet: '·', times: '·', ast: '*', prime: "'", pm: '±', square: '□', Box: '□' },
  ...{ '|': '||', Vert: '||', parallel: '||', vert: '|', mid: '|', textbar: '|', textendash: '-', equiv: '≡' },
  ...{
    ',': '',
    ';': '',
    ':': '',
    '!': '',
    ' ': ' ',
    '-': '',
    '/': '',
    quad: ' ',
    _: '_',
    '&': '&',
    '%': '%',
    '{': '{',
    '}': '}',
  },
};

/** Commands of LaTeX of which only the argument counts. */
export const transparent: ReadonlySet<string> = new Set(
  'ce text textrm textit textbf mathrm mathit mathbf mathsf mathregular rm mbox ensuremath left right displaystyle'.split(
    ' ',
  ),
);
