/** A run of text that stands on the line, below it or above it. */
export interface Run {
  readonly level: 'line' | 'sub' | 'sup';
  readonly text: string;
}

const below = new Map(
  [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₓₙ'].map((character, index) => [character, [...'0123456789+−=()xn'][index]!]),
);
const above = new Map([...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'].map((character, index) => [character, [...'0123456789+−=()n'][index]!]));

const [low, high] = [below, above].map((letters) => [...letters.keys()].join(''));
const raised = new RegExp(`[${low}${high}]`, 'u');
const stretches = new RegExp(`[${low}]+|[${high}]+|[^${low}${high}]+`, 'gu');

/** Splits text with Unicode sub- and superscripts into runs: `H⁺` → line “H”, sup “+”. */
export function runs(text: string): readonly Run[] {
  // Most texts stand on the line as a whole.
  if (!raised.test(text)) return text === '' ? [] : [{ level: 'line', text }];
  return joinDecimals((text.match(stretches) ?? []).map(runOf));
}

function runOf(text: string): Run {
  const first = String.fromCodePoint(text.codePointAt(0)!);
  const [level, letters] = below.has(first) ? (['sub', below] as const) : (['sup', above] as const);
  return letters.has(first)
    ? { level, text: Array.from(text, (letter) => letters.get(letter)!).join('') }
    : { level: 'line', text };
}

/** A decimal point between two subscript digits is set low too: Na₁.₅. */
function joinDecimals(input: readonly Run[]): readonly Run[] {
  const out: { level: Run['level']; text: string }[] = [];
  for (const run of input) {
    const point = out.at(-1);
    const before = out.at(-2);
    if (run.level === 'sub' && before?.level === 'sub' && /^[./]$/.test(point?.text ?? '')) {
      out.pop();
      before.text += point!.text + run.text;
    } else out.push({ ...run });
  }
  return out;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for HTML content and double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character]!);
}

const unit =
  /(\d|–) (?=(?:mA|mAh|mg|g|A|Wh|S|mV|V|h|nm|µm|μm|mm|GPa|eV|°C|%|cycles|C|Å|mT|µL|mol)(?![\p{L}\p{N}]))|(?<=\d[ \u00a0](?:mA|mAh|mg|g|A|Wh|S|mol|mAh)) (?=(?:cm|g|kg|L)⁻)/gu;

/** Text in which a number does not part from its unit at the end of a line. */
export const bindUnits = (text: string): string =>
  text.replace(unit, (_, before: string | undefined) => `${before ?? ''}\u00a0`);

/** HTML of a title or sentence: Unicode sub- and superscripts become `<sub>` and `<sup>`, all else is escaped. */
export function markUp(text: string): string {
  return runs(bindUnits(text))
    .map(({ level, text: run }) => (level === 'line' ? escapeHtml(run) : `<${level}>${escapeHtml(run)}</${level}>`))
    .join('');
}

/** The text on one line in ASCII-friendly form: `Fe₃O₄` → `Fe3O4`, `cm⁻²` → `cm-2`, `H⁺` → `H+`. */
export function flatten(text: string): string {
  return runs(text)
    .map((run) => run.text)
    .join('')
    .replace(/−/g, '-');
}
