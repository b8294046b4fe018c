import type { Rule } from './rule.ts';

export const proseIsInGrammar: Rule = {
  id: 'prose-is-in-grammar',
  says: 'Prose is written in the forms of Markdown that are listed; nothing is dropped or shown as typed by accident.',
};
