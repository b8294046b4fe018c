/** A cell of a sheet that is not empty: its text, or why it cannot be read. Rows and columns count from 1. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly text?: string;
  readonly flaw?: string;
}

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly cells: readonly SheetCell[];
}

/** What a number reads as: with the decimals that the cell shows, in percent where it is shown so. */
export function numberText(value: number, decimals: number | undefined, percent: boolean): string {
  // A product such as 0.9992 × 100 has digits that nobody typed.
  const shown = percent ? Number((value * 100).toPrecision(14)) : value;
  const plain = String(shown);
  const rounded = decimals === undefined ? plain : shown.toFixed(Math.min(decimals, 15));
  const text = Number(rounded) === shown ? rounded : plain;
  return percent ? `${text} %` : text;
}

/** The name of a column: 1 → A, 28 → AB. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnName(Math.floor((column - 1) / 26)) + last : last;
}

/** What cannot be taken over from a cell, with what to do. */
export const refusals = {
  merged: 'the cell is merged with others; unmerge them and fill in each',
  raised:
    'part of the cell is raised or lowered by its format, which is lost; write the Unicode signs instead, such as ⁻⁸ or ₂',
  date: 'the cell holds a date or a time; format it as text and type what the source prints',
  money: 'the cell shows more than its number; format it as text or as a plain number',
  formula: 'the formula of the cell has no value; type the value itself',
  truth: 'the cell holds a truth value; type it as text',
} as const;
