import type { Rule } from './rule.ts';

export const fileIsRead: Rule = {
  id: 'file-is-read',
  says: 'Everything in the content folder is read; what cannot be is named.',
};
