/** Where a word of a table is added. */
export const addedIn = (table: string): string => `add it under “${table.split('.')[0]}” in vocabulary/`;
