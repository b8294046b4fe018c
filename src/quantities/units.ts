import type { Language } from './language.ts';
import { ownUnits, type Worth } from './ownUnits.ts';
import { dimensionKey, product, raised, symbols, type UnitValue } from './unitAlgebra.ts';

/** What a unit of a vocabulary must say to be read; its name is an expression such as `mAh/cm2`. */
export interface UnitRow {
  readonly dimension: string;
  readonly factor: number;
  readonly display: string;
  /** Other words for it. */
  readonly words?: readonly string[];
}

/** The units of a vocabulary by name. */
export type UnitTable = Readonly<Record<string, UnitRow>>;

/** A unit as read: a unit of the table and how many of it, or one that the table has nothing like; and where it ends. */
export type UnitFound =
  | { readonly unit: string; readonly times: number; readonly end: number }
  | { readonly unknown: string; readonly end: number };

/** Reads the unit that begins at a place of a text on one line; undefined where none does. */
export type UnitReader = (text: string, at: number) => UnitFound | undefined;

interface Step {
  readonly value: UnitValue;
  readonly end: number;
  readonly inAnyCase?: true;
}

const one: UnitValue = { factor: 1, powers: {} };
const joint = /\s?[·*×/]\s?|\.(?=\S)|-(?=[hH])|\s?per\s| |/y;
const power = /(?:\s?\^)?\(?([+-]?[1-4])\)?(?!\d|[.,]\d)/y;
const longestFirst = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => b.length - a.length;
const wordGoesOn = /^[\p{L}\p{N}]/u;

/** Makes a reader for the units of a table, with the words of some languages. */
export function unitReader(table: UnitTable, languages: readonly Language[]): UnitReader {
  const own = ownUnits(table, wholeUnit);
  const ownWords = new Set(own.map(([word]) => word));
  const atoms = [...own, ...symbols.filter(([symbol]) => !ownWords.has(symbol))].sort(longestFirst);
  const words = languages
    .flatMap(({ units }) => Object.entries(units))
    .flatMap(([word, expression]) => {
      const value = ownWords.has(word) ? undefined : wholeUnit(expression, atoms);
      return value ? [[word, value] as const] : [];
    })
    .sort(longestFirst);
  const rows = new Map<string, { readonly name: string; readonly factor: number }[]>();
  for (const name of Object.keys(table)) {
    const value = wholeUnit(name, atoms);
    if (!value) continue;
    const key = dimensionKey(value);
    rows.set(key, [...(rows.get(key) ?? []), { name, factor: value.factor }]);
  }
  const named = (value: UnitValue): { readonly unit: string; readonly times: number } | undefined => {
    const same = rows.get(dimensionKey(value));
    if (!same) return undefined;
    const exact = same.find(({ factor }) => Math.abs(factor / value.factor - 1) < 1e-9);
    return exact
      ? { unit: exact.name, times: 1 }
      : { unit: same[0]!.name, times: Number((value.factor / same[0]!.factor).toPrecision(12)) };
  };
  // Not a power but the upper end of a range: 500 nm-1 μm.
  const goesTo = (text: string, end: number, value: UnitValue): boolean => {
    const upper = /^-\d+(?:\.\d+)?\s?/.exec(text.slice(end));
    if (!upper) return false;
    const key = dimensionKey(value);
    return stepsFrom(text, end + upper[0].length, atoms).some((step) => dimensionKey(step.value) === key);
  };
  return (text, at) => {
    const word = words.find(([spoken]) => hasWord(text, at, spoken));
    if (word) {
      const found = named(word[1]);
      if (found) return { ...found, end: at + word[0].length };
    }
    const steps = stepsFrom(text, at, atoms).toSorted((a, b) => b.end - a.end);
    const [longest] = steps;
    if (!longest) return undefined;
    for (const { value, end } of steps) {
      const found = named(value);
      // Volume over area is no thickness, though it has the same dimension: a quotient is only another quotient.
      if (found && /\/|\bper\b|-\d/.test(text.slice(at, end)) && !/[/\d]/.test(found.unit)) continue;
      // What goes on as a quotient or power is another unit: kJ/mol is no kJ.
      const rest = text.slice(end, longest.end);
      if (found && (!/^(?:\s?[/·*×]|\s?per\s|[.^-])|[-^]|\d/.test(rest) || goesTo(text, end, value)))
        return { ...found, end };
    }
    return longest.inAnyCase ? undefined : { unknown: text.slice(at, longest.end), end: longest.end };
  };
}

/** A word of letters ends where they end; a Chinese one may be followed by anything. */
function hasWord(text: string, at: number, word: string): boolean {
  if (text.slice(at, at + word.length).toLowerCase() !== word) return false;
  return /[^\x00-\u024f]$/u.test(word) || !wordGoesOn.test(text.slice(at + word.length));
}

/** The value of a whole text as a unit; letters in their right case. */
function wholeUnit(text: string, own: Worth): UnitValue | undefined {
  const atoms = own.length === 0 ? symbols : [...own, ...symbols].sort(longestFirst);
  return expression(text, 0, false, atoms).find(({ end }) => end === text.length)?.value;
}

/** All units that begin at a place and end with a word: in the case in which they are written, or else in any. */
function stepsFrom(text: string, at: number, atoms: Worth): readonly Step[] {
  const ended = (steps: readonly Step[]): Step[] => steps.filter(({ end }) => !wordGoesOn.test(text.slice(end)));
  const exact = ended(expression(text, at, false, atoms));
  const longest = Math.max(at, ...exact.map(({ end }) => end));
  // A small letter is another unit, g no gauss; in a quotient it is a slip: s/cm.
  const slips = ended(expression(text, at, true, atoms)).filter(
    ({ end }) => (end > longest && (end > at + 1 || /^[cv]/.test(text.slice(at)))) || /[/\d]/.test(text.slice(at, end)),
  );
  return [...exact, ...slips.map((step) => ({ ...step, inAnyCase: true as const }))];
}

/** Reads products and quotients; gives every reading, for `mh` may be milli-something or m times h. */
function expression(text: string, at: number, anyCase: boolean, known: Worth): Step[] {
  const out: Step[] = [];
  const walk = (value: UnitValue, end: number, below: boolean, left: number): void => {
    if (left === 0) return;
    joint.lastIndex = end;
    const between = end === at ? '' : joint.exec(text)![0];
    // Below a slash all is divided, but for what stands behind a space: mAh/g, but mA h.
    const divided = /\/|per/.test(between) ? true : between === '' ? below : between.trim() === '' ? false : below;
    for (const atom of atomsAt(text, end + between.length, anyCase, known)) {
      const factor = divided ? raised(atom.value, -1) : atom.value;
      const step = { value: product(value, factor), end: atom.end };
      out.push(step);
      walk(step.value, step.end, divided, left - 1);
    }
  };
  walk(one, at, false, 4);
  return out;
}

/** Symbols at a place with their power: `cm2`, `cm^-2`, `g-1`. */
function atomsAt(text: string, at: number, anyCase: boolean, known: Worth): readonly Step[] {
  const rest = text.slice(at, at + 24);
  const folded = rest.toLowerCase();
  const fits = (symbol: string): boolean =>
    anyCase ? folded.startsWith(symbol.toLowerCase()) : rest.startsWith(symbol);
  return known
    .filter(([symbol]) => fits(symbol))
    .flatMap(([symbol, value]) => {
      const bare = { value, end: at + symbol.length };
      power.lastIndex = bare.end;
      const found = /[%°]|^(?:cycles|C)$/.test(symbol) ? null : power.exec(text);
      return found ? [{ value: raised(value, Number(found[1])), end: bare.end + found[0].length }, bare] : [bare];
    });
}
