import { parse } from 'csv-parse/sync';

/** Rows of a CSV as an independent reader sees them: strings by column name. */
export const readCsv = (text: string): readonly Readonly<Record<string, string>>[] => parse(text, { columns: true });

/** The header row of a CSV, as an independent reader sees it. */
export const headerOf = (text: string): readonly string[] => parse(text, { to: 1 })[0]!;

/** Looks a row up by one of its cells. */
export function rowWhere(
  rows: readonly Readonly<Record<string, string>>[],
  column: string,
  value: string,
): Readonly<Record<string, string>> {
  const row = rows.find((candidate) => candidate[column] === value);
  if (!row) throw new Error(`no row has ${column} ${value}`);
  return row;
}
