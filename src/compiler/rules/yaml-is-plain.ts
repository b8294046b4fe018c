import type { Rule } from './rule.ts';

export const yamlIsPlain: Rule = {
  id: 'yaml-is-plain',
  says: 'YAML holds maps, lists and words; what would be dropped or changed in reading is written plainly.',
};
