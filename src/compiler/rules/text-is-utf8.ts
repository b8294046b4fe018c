import type { Rule } from './rule.ts';

export const textIsUtf8: Rule = {
  id: 'text-is-utf8',
  says: 'Every file is UTF-8.',
};
