/**
 * What a column holds: free text; a word of a closed vocabulary, an id or an address; a number; a number as printed, with
 * its comparator before it (`>99.9`); true or false; a list joined by `;`.
 */
export type ColumnType = 'text' | 'word' | 'number' | 'measure' | 'boolean' | 'list';

/** One column of a table: its name, what type it has, what it means. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly says: string;
}

/** Describes a column. */
export const column = (name: string, type: ColumnType, says: string): Column => ({ name, type, says });
