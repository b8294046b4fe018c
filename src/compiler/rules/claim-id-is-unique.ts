import type { Place } from '../../model/graph.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

export const claimIdIsUnique: Rule = {
  id: 'claim-id-is-unique',
  says: 'No two claims, and no two outcomes, share an id: each has an address of its own.',
  check: (graph) => {
    const all = [...graph.measured, ...graph.statements, ...graph.edges.filter((edge) => !edge.derived)];
    return [...doubles(all, 'claim'), ...doubles(graph.outcomes, 'outcome')];
  },
};

function doubles(all: readonly { readonly id: string; readonly place: Place }[], what: string): readonly Problem[] {
  // Nearly always there are none.
  if (new Set(all.map(({ id }) => id)).size === all.length) return [];
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
        message: `the ${what} id “${claim.id}” is taken at ${known.place.path}:${known.place.line}; give the result a “key” or the outcome another “id”`,
      },
    ];
  });
}
