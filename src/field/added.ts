/** Where a word of a table is added. */
export const addedIn = (table: string): string => `add it in vocabulary/${table.split('.')[0]}.yaml`;
