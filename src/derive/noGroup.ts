/** What a row of a matrix belongs to that belongs to no group. */
export const noGroup = 'none named';
