/** What stands before a value that is the most of what was measured. */
export const upTo = 'up to';
