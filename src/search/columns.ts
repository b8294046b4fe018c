/** Rows that are all alike as one list a column, which compresses better by a third. */
export const toColumns = (rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]));

/** The rows of such columns. */
export const fromColumns = <Row extends readonly unknown[]>(columns: readonly (readonly unknown[])[]): readonly Row[] =>
  (columns[0] ?? []).map((_, row) => columns.map((column) => column[row]) as unknown as Row);

/** Numbers as steps, each from the one before, which compress better where they ascend. */
export const toSteps = (numbers: readonly number[]): readonly number[] =>
  numbers.map((number, at) => number - (numbers[at - 1] ?? 0));

/** The numbers of such steps. */
export function fromSteps(steps: readonly number[]): readonly number[] {
  let number = 0;
  return steps.map((step) => (number += step));
}
