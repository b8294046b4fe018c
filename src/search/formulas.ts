import { atoms, elementsIn } from '../chemistry/composition.ts';
import { isElement } from '../chemistry/elements.ts';
import { read } from '../chemistry/read.ts';
import type { Substance } from '../chemistry/tree.ts';
import type { Composition, FormulaReader } from './composition.ts';
import { longest, mayBeFormula } from './mayBeFormula.ts';
import { plain } from './normalise.ts';

/** All ways to read a text as a formula or a system of elements, the likeliest first; empty when it is neither. */
export function readings(text: string): readonly Composition[] {
  if (text.length > longest) return [];
  const whole = compositionOf(read(together(text)));
  if (whole) return [whole];
  const bare = plain(text).replace(/\s+/g, '');
  // What is typed without capitals: na-bi, cup2.
  if (/^[A-Za-z]{1,2}(?:[-@/][A-Za-z]{1,2})+$/.test(bare)) return system(bare.split(/[-@/]/));
  return /[A-Z]/.test(bare) || !/\d/.test(bare) || bare.length > 40
    ? []
    : cased(bare).flatMap((guess) => compositionOf(read(guess)) ?? []);
}

/** The elements of a system with any others, `Na-*-O`; undefined where a text is none. */
function openSystem(text: string): readonly string[] | undefined {
  const found = text.length > longest ? undefined : read(text);
  return found?.kind === 'system' && found.members.includes('*') ? elementsIn(found) : undefined;
}

/** Reads what is searched for: only what may be a formula, so that it makes no difference that a browser loads it for nothing else. */
export const formulas: FormulaReader = {
  readings: (text) => (mayBeFormula(text) ? readings(text) : []),
  openSystem: (text) => (mayBeFormula(text) ? openSystem(text) : undefined),
};

/** Symbols typed apart are one formula: `Bi Na`. */
const together = (text: string): string =>
  /^\s*[A-Z][a-z]?\d*(?:\s+[A-Z][a-z]?\d*)+\s*$/.test(text) ? text.replace(/\s+/g, '') : text;

function compositionOf(found: ReturnType<typeof read>): Composition | undefined {
  switch (found.kind) {
    case 'formula':
      return atoms(found) ?? uncounted(found);
    case 'system':
      return found.members.includes('*') ? undefined : uncounted(found);
    case 'composite':
      // Elements alone are searched as their system, whatever joins them.
      return found.parts.every((part) => part.kind === 'formula' && elementsIn(part).length === 1 && !hasCounts(part))
        ? uncounted(found)
        : undefined;
    case 'name':
    case 'cell':
    case 'refusal':
      return undefined;
  }
}

const hasCounts = (part: Substance): boolean =>
  part.kind === 'formula' && [...(atoms(part)?.values() ?? [2])].some((count) => count !== 1);

function uncounted(found: Substance): Composition | undefined {
  const named = elementsIn(found);
  return named.length === 0 ? undefined : new Map(named.map((element) => [element, 0]));
}

function system(parts: readonly string[]): readonly Composition[] {
  const symbols = parts.map((part) => part[0]!.toUpperCase() + part.slice(1).toLowerCase());
  return symbols.every(isElement) ? [new Map(symbols.map((symbol) => [symbol, 0]))] : [];
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
