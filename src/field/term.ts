/** A row of a table of the vocabulary. */
export interface Named {
  readonly name: string;
}

const indexes = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>();

/** The row of a table with this name, if there is one; constant time. */
export function find<Row extends Named>(table: readonly Row[], name: string): Row | undefined {
  let index = indexes.get(table);
  if (!index) indexes.set(table, (index = new Map(table.map((row) => [row.name, row]))));
  // The index was made from this very table.
  return index.get(name) as Row | undefined;
}

/** The row of a table with this name. The compiler has checked every name in a graph: one that is not there is a mistake in the program. */
export function term<Row extends Named>(table: readonly Row[], name: string): Row {
  const row = find(table, name);
  if (!row) throw new Error(`the vocabulary has no “${name}”; it has ${namesIn(table).join(', ')}`);
  return row;
}

/** The names in a table, in the order shown. */
export const namesIn = (table: readonly Named[]): readonly string[] => table.map(({ name }) => name);

/** Where a name stands in its table; rows not in it come last. */
export function rankIn(table: readonly Named[], name: string): number {
  const at = table.findIndex((row) => row.name === name);
  return at === -1 ? table.length : at;
}
