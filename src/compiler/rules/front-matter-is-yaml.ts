import type { Rule } from './rule.ts';

export const frontMatterIsYaml: Rule = {
  id: 'front-matter-is-yaml',
  says: 'A file begins with front matter in YAML, between two lines of ---.',
};
