import { isElement } from './elements.ts';
import { plain } from './normalise.ts';

/** Atoms per formula unit by element; counts are 0 where only the elements are known, as in `Na-Bi` or `Au@Cu`. */
export type Composition = ReadonlyMap<string, number>;

/** All ways to read a text as a formula or a system of elements, the likeliest first; empty when it is neither. */
export function readings(text: string): readonly Composition[] {
  const bare = plain(text)
    .replace(/\s+/g, '')
    .replace(/\(?[+]\)?$|\^?\d*[+-]$|\(\d*[+-]\)$/, '');
  if (bare.length < 1 || bare.length > 40 || !/^[A-Za-z0-9.()[\]/@-]+$/.test(bare)) return [];
  if (/^[A-Za-z]{1,2}([-@/][A-Za-z]{1,2})+$/.test(bare)) return system(bare.split(/[-@/]/));
  const exact = parse(bare);
  if (exact) return [exact];
  return /[A-Z]/.test(bare) || !/\d/.test(bare) ? [] : cased(bare).flatMap((guess) => parse(guess) ?? []);
}

/** A key equal for formulas with the same atoms in any order: `Na2O`, `ONa2` → `Na2 O1`. */
export function compositionKey(composition: Composition): string {
  return [...composition]
    .map(([element, count]) => `${element}${count}`)
    .sort()
    .join(' ');
}

/** The elements of a composition in alphabetical order. */
export const elementsOf = (composition: Composition): readonly string[] => [...composition.keys()].sort();

function system(parts: readonly string[]): readonly Composition[] {
  const symbols = parts.map((part) => part[0]!.toUpperCase() + part.slice(1).toLowerCase());
  return symbols.every(isElement) ? [new Map(symbols.map((symbol) => [symbol, 0]))] : [];
}

const number = /^\d+(?:\.\d+)?(?:\/\d+)?/;

/** Reads a formula with groups and water of crystallisation; undefined when a part is no element. */
function parse(formula: string): Composition | undefined {
  const total = new Map<string, number>();
  // A point before a digit and a letter starts another part: Cu(NO3)2.3H2O; one between digits alone is decimal: Na1.5.
  for (const part of formula.split(/\.(?=\d*[A-Z][A-Za-z]*\d*O\b)/)) {
    const times = number.exec(part)?.[0] ?? '';
    const counts = group(part.slice(times.length), 0);
    if (!counts || counts.end !== part.length - times.length) return undefined;
    for (const [element, count] of counts.atoms) total.set(element, (total.get(element) ?? 0) + count * amount(times));
  }
  return total.size > 0 ? total : undefined;
}

interface Group {
  readonly atoms: ReadonlyMap<string, number>;
  readonly end: number;
}

function group(text: string, start: number): Group | undefined {
  const atoms = new Map<string, number>();
  let at = start;
  while (at < text.length && !')]'.includes(text[at]!)) {
    const open = '(['.includes(text[at]!);
    const symbol = open ? undefined : [text.slice(at, at + 2), text.slice(at, at + 1)].find(isElement);
    const inner = open
      ? group(text, at + 1)
      : symbol === undefined
        ? undefined
        : { atoms: new Map([[symbol, 1]]), end: at + symbol.length };
    if (!inner || (open && !')]'.includes(text[inner.end] ?? '('))) return undefined;
    const after = inner.end + (open ? 1 : 0);
    const times = number.exec(text.slice(after))?.[0] ?? '';
    for (const [element, count] of inner.atoms) atoms.set(element, (atoms.get(element) ?? 0) + count * amount(times));
    at = after + times.length;
  }
  return { atoms, end: at };
}

function amount(digits: string): number {
  if (digits === '') return 1;
  const [above, below = '1'] = digits.split('/');
  return Number(above) / Number(below);
}

/** Ways to set capitals in a formula typed in lower case, at most 24: `cup2` → `CuP2`, `CUP2`. */
function cased(text: string): readonly string[] {
  const out: string[] = [];
  const walk = (position: number, built: string): void => {
    if (out.length >= 24) return;
    if (position >= text.length) {
      out.push(built);
      return;
    }
    const letter = text[position]!;
    if (!/[a-z]/.test(letter)) return walk(position + 1, built + letter);
    const two = letter.toUpperCase() + (text[position + 1] ?? '');
    if (isElement(two) && two.length === 2) walk(position + 2, built + two);
    if (isElement(letter.toUpperCase())) walk(position + 1, built + letter.toUpperCase());
  };
  walk(0, '');
  return out;
}
