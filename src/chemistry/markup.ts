/** A run of text that stands on the line, below it or above it. */
export interface Run {
  readonly level: 'line' | 'sub' | 'sup';
  readonly text: string;
}

const below = new Map(
  [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₓₙ'].map((character, index) => [character, [...'0123456789+−=()xn'][index]!]),
);
const above = new Map([...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'].map((character, index) => [character, [...'0123456789+−=()n'][index]!]));

/** Most texts have no such sign, and are not looked at letter by letter. */
const shifted = new RegExp(`[${[...below.keys(), ...above.keys()].join('')}]`);

/** Splits text with Unicode sub- and superscripts into runs: `H⁺` → line “H”, sup “+”. */
export function runs(text: string): readonly Run[] {
  if (!shifted.test(text)) return text === '' ? [] : [{ level: 'line', text }];
  const out: { level: Run['level']; text: string }[] = [];
  for (const character of text) {
    const sub = below.get(character);
    const sup = above.get(character);
    const level = sub !== undefined ? 'sub' : sup !== undefined ? 'sup' : 'line';
    const last = out.at(-1);
    // A decimal point between two subscript digits is set low too: Na₁.₅.
    if (last?.level === level) last.text += sub ?? sup ?? character;
    else out.push({ level, text: sub ?? sup ?? character });
  }
  return joinDecimals(out);
}

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
