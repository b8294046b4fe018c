import type { Rule } from './rule.ts';

export const doiIsUnique: Rule = {
  id: 'doi-is-unique',
  says: 'No two works share a DOI.',
  check: (graph) => {
    const first = new Map<string, string>();
    return graph.nodes.flatMap(({ id, bibliography, place }) => {
      const doi = bibliography?.doi?.toLowerCase();
      if (doi === undefined) return [];
      const known = first.get(doi);
      first.set(doi, known ?? id);
      const message = `the DOI ${doi} is that of ${known} too; one of the two is wrong, or both are one work`;
      return known === undefined ? [] : [{ ...place, rule: 'doi-is-unique', message }];
    });
  },
};
