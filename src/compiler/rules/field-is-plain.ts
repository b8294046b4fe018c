import type { Rule } from './rule.ts';

export const fieldIsPlain: Rule = {
  id: 'field-is-plain',
  says: 'Fields of front matter are shown as they are; Markdown, LaTeX and HTML mean nothing in them.',
};
