import type { Rule } from './rule.ts';

export const tableIsPlain: Rule = {
  id: 'table-is-plain',
  says: 'A table of outcomes has one row of column names of the vocabulary, and in every row a cell for each.',
};
