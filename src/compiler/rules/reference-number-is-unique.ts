import type { Rule } from './rule.ts';

/** No two references share a number of the review’s list. */
export const referenceNumberIsUnique: Rule = (graph) => {
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
};
