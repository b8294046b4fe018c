import type { Rule } from './rule.ts';

export const basisIsNamed: Rule = {
  id: 'basis-is-named',
  says: 'A method and a cell together are one of the bases that the vocabulary names.',
};
