import type { Rule } from './rule.ts';

export const findingIsAcknowledged: Rule = {
  id: 'finding-is-acknowledged',
  says: 'Each contradiction that the audit finds carries an editor’s note.',
  check: (graph, { partial, findings }) => {
    // The note may stand in a file that could not be read.
    if (partial) return [];
    const noted = new Set(graph.nodes.flatMap((node) => node.acknowledges?.map(({ finding }) => finding) ?? []));
    const placeOf = new Map(graph.nodes.map((node) => [node.id, node.place]));
    return findings()
      .filter(({ id, verdict }) => verdict === 'inconsistent' && !noted.has(id))
      .map(({ id, subject, summary, readings }) => ({
        ...placeOf.get(subject)!,
        rule: 'finding-is-acknowledged',
        message: `the audit finds: ${summary} (${[...new Set(readings.map(({ locator }) => locator))].join('; ')}); say what may explain it under “acknowledges” with finding: ${id}`,
      }));
  },
};
