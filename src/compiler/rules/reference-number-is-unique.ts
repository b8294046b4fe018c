import type { Rule } from './rule.ts';

export const referenceNumberIsUnique: Rule = {
  id: 'reference-number-is-unique',
  says: 'No two references share a number of the review’s list.',
  check: (graph) => {
    const first = new Map<number, string>();
    return graph.nodes.flatMap((node) => {
      if (!node.bibliography) return [];
      const { number } = node.bibliography;
      const known = first.get(number);
      first.set(number, known ?? node.id);
      return known === undefined
        ? []
        : [
            {
              ...node.place,
              rule: 'reference-number-is-unique',
              message: `reference number ${number} is taken by ${known}`,
            },
          ];
    });
  },
};
