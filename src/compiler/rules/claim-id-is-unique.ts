import type { Rule } from './rule.ts';

/** No two claims share an id: each has an address of its own. */
export const claimIdIsUnique: Rule = (graph) => {
  const all = [...graph.measured, ...graph.statements, ...graph.edges.filter((edge) => !edge.derived)];
  const first = new Map<string, (typeof all)[number]>();
  return all.flatMap((claim) => {
    const known = first.get(claim.id);
    if (!known) {
      first.set(claim.id, claim);
      return [];
    }
    return [
      {
        ...claim.place,
        rule: 'claim-id-is-unique',
        message: `the claim id “${claim.id}” is taken at ${known.place.path}:${known.place.line}; give the result a “key” or the outcome another “id”`,
      },
    ];
  });
};
