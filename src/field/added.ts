/** Where a relation is allowed more than it is. */
export const allowedIn = (end: 'from' | 'to', relation: string): string =>
  `“${end}” of “${relation}” says so under “relations” in vocabulary/`;

/** Where a word of a table is added. */
export const addedIn = (table: string): string => `add it under “${table.split('.')[0]}” in vocabulary/`;
