import { dimensionKey, type UnitValue } from './unitAlgebra.ts';
import type { UnitRow, UnitTable } from './units.ts';

/** What words for units are worth. */
export type Worth = readonly (readonly [word: string, value: UnitValue])[];

/** What a name of a unit is worth, going by some words for units; undefined where it has others. */
export type Known = (name: string, words: Worth) => UnitValue | undefined;

/**
 * The units of a table that are known to it alone, or that it says otherwise than is usual (a year of its own length, a currency,
 * a dose), with their words: they are worth what the table says. Single words come first, so that quotients can be made of them.
 */
export function ownUnits(table: UnitTable, known: Known): Worth {
  const rows = Object.entries(table);
  const single = rows.filter(([name]) => /^\p{L}+$/u.test(name)).flatMap((row) => wordsOf(row, table, known, []));
  return [
    ...single,
    ...rows.filter(([name]) => !/^\p{L}+$/u.test(name)).flatMap((row) => wordsOf(row, table, known, single)),
  ];
}

function wordsOf([name, row]: readonly [string, UnitRow], table: UnitTable, known: Known, words: Worth): Worth {
  const usual = known(name, words);
  const value = bySibling(row, table, known, words) ?? { factor: row.factor, powers: { [`of ${row.dimension}`]: 1 } };
  if (usual && dimensionKey(usual) === dimensionKey(value) && Math.abs(usual.factor / value.factor - 1) < 1e-9)
    return [];
  return [name, ...(row.words ?? [])].map((word) => [word, value]);
}

/** Its worth by the factors of the table, which tell it from a unit of its dimension that is known. */
function bySibling(row: UnitRow, table: UnitTable, known: Known, words: Worth): UnitValue | undefined {
  for (const [name, { dimension, factor }] of Object.entries(table)) {
    const value = dimension === row.dimension ? known(name, words) : undefined;
    if (value) return { factor: (value.factor / factor) * row.factor, powers: value.powers };
  }
  return undefined;
}
