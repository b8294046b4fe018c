import type { Rule } from './rule.ts';

export const sectionNumberIsUnique: Rule = {
  id: 'section-number-is-unique',
  says: 'No two entries of the reading path share a number or a place in it.',
  check: (graph) => {
    const first = new Map<string, string>();
    return graph.nodes.flatMap(({ id, section, place }) =>
      (section ? [`number ${section.number}`, `order ${section.order}`] : []).flatMap((word) => {
        const known = first.get(word);
        first.set(word, known ?? id);
        return known === undefined
          ? []
          : [{ ...place, rule: 'section-number-is-unique', message: `${word} is taken by ${known}; give another` }];
      }),
    );
  },
};
