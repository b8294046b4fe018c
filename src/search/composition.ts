/** Atoms per formula unit by element; counts are 0 where only the elements are known, as in `Na-Bi`, `Au@Cu` or `Na1-xCoO2`. */
export type Composition = ReadonlyMap<string, number>;

/** What reads formulas. In the browser it is loaded with the first text that may be one: the grammar is as large as all else that finds names. */
export interface FormulaReader {
  /** All ways to read a text as a formula or a system of elements, the likeliest first; empty when it is neither. */
  readonly readings: (text: string) => readonly Composition[];
  /** The elements of a system with any others, `Na-*-O`; undefined where a text is none. */
  readonly openSystem: (text: string) => readonly string[] | undefined;
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
