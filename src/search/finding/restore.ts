import { flatten } from '../../chemistry/markup.ts';
import { isElement } from '../elements.ts';
import type { NameRecord } from '../records.ts';

const raised: Readonly<Record<string, string>> = { '-': '⁻', '+': '⁺', '1': '¹', '2': '²', '3': '³' };

/** Gives back to folded text its typography: `H2O` → `H₂O` as in a name, `cm-2` → `cm⁻²`, `3-5` → `3–5`, `"word"` → `“word”`. */
export function restorer(records: readonly NameRecord[]): (text: string) => string {
  const known = new Map<string, string>();
  for (const { title, names } of records)
    for (const word of [title, ...names].flatMap((name) => name.split(/[\s,]+|^\(|\)$/u)))
      if (/[₀-₉⁰-⁹⁺⁻–]/u.test(word) && !known.has(folded(word))) known.set(folded(word), word);
  const restoreWord = (word: string): string =>
    known.get(word) ??
    word.replace(/^(cm|g|kg|L|mol|[A-Z][a-z]?(?=\d?\+))([+-]\d?|\d\+)$/, (whole, unit: string, power: string) =>
      isElement(unit) || !power.includes('+') ? unit + [...power].map((sign) => raised[sign] ?? sign).join('') : whole,
    );
  return (text) =>
    text
      .replace(/[A-Za-z0-9](?:[A-Za-z0-9@+]|[./-](?=[A-Za-z0-9])|\((?=[A-Za-z0-9]+\)\d)|\)(?=\d))*/g, restoreWord)
      .replace(/(\d)-(?=\d)/g, '$1–')
      .replace(/ - /g, ' – ')
      .replace(/ '(?=s\b)/g, '’')
      .replace(/(?<![^\s([{–-])"/g, '“')
      .replace(/"/g, '”')
      .replace(/(?<![^\s([{“–-])'/g, '‘')
      .replace(/'/g, '’');
}

const folded = (word: string): string => flatten(word).replace(/[‐‑‒–—−]/g, '-');
