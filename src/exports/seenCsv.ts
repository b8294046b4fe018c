import { textCell } from './csv.ts';

/** A column of a table as it is seen: its heading, and whether it holds numbers. */
export interface SeenColumn {
  readonly key: string;
  readonly label: string;
  readonly number: boolean;
}

/** A cell as it is seen, and of a number the number itself, in the unit of the heading. */
export interface SeenCell {
  readonly shown: string;
  readonly value: string;
}

/** A row as it is seen: its test, how surely it is one of what was asked, its outcome and claims, and its cells by the key of their column. */
export interface SeenRow {
  readonly test: string;
  readonly certainty: string;
  readonly outcome: string;
  readonly claims: readonly string[];
  readonly cells: Readonly<Record<string, SeenCell>>;
}

/**
 * Rows as a table (RFC 4180, UTF-8 with the mark by which spreadsheets know it): each column as it is seen; one of numbers
 * first as a number and then as shown, with bounds and units.
 */
export function seenCsv(columns: readonly SeenColumn[], rows: readonly SeenRow[]): string {
  const head = [
    'Test',
    'Certainty',
    ...columns.flatMap(({ label, number }) => (number ? [label, `${label}, as shown`] : [label])),
    'Outcome',
    'Claims',
  ];
  const body = rows.map(({ test, certainty, outcome, claims, cells }) => [
    test,
    certainty,
    ...columns.flatMap(({ key, number }) => {
      const { shown = '', value = '' } = cells[key] ?? {};
      return number ? [value, shown] : [shown];
    }),
    outcome,
    claims.join(' '),
  ]);
  return `\ufeff${[head, ...body].map((row) => row.map(textCell).join(',')).join('\r\n')}\r\n`;
}
