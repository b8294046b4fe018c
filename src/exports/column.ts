/**
 * What a column holds: free text; a word of a closed vocabulary, an id or an address; a number; a number as printed, with
 * its comparator before it (`>99.9`); true or false; a list joined by `;`.
 */
export type ColumnType = 'text' | 'word' | 'number' | 'measure' | 'boolean' | 'list';

/** One column of a table: its name, what type it has, what it means. */
export interface Column<Name extends string = string> {
  readonly name: Name;
  readonly type: ColumnType;
  readonly says: string;
}

/** The names of the columns of a table. */
export type NameIn<Columns extends readonly Column[]> = Columns[number]['name'];

/** Describes a column; its name becomes part of its type. */
export const column = <Name extends string>(name: Name, type: ColumnType, says: string): Column<Name> => ({
  name,
  type,
  says,
});
