import { absolute } from './address.ts';

/** A line that opens a table from its address in a program, and what the program is called. */
export interface Opening {
  readonly program: string;
  readonly line: string;
}

/** How a table is opened where it lies, without a download. */
export const openings = (site: string, table: string): readonly Opening[] => [
  { program: 'DuckDB', line: `SELECT * FROM '${absolute(site, `data/${table}.parquet`)}';` },
  { program: 'pandas', line: `pandas.read_parquet("${absolute(site, `data/${table}.parquet`)}")` },
  { program: 'R', line: `read.csv("${absolute(site, `data/${table}.csv`)}")` },
];
