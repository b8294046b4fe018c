import type { Rule } from './rule.ts';

export const mappingIsSourced: Rule = {
  id: 'mapping-is-sourced',
  says: 'What an entry is called in another vocabulary (mappings/*.csv) has a match, an address, its name there and its source.',
};
