import type { Evidence, Graph, Place } from '../../model/graph.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** What must be the same wherever one sentence is used, with the word an author writes. */
const shared: readonly (readonly [word: string, read: (evidence: Evidence) => string])[] = [
  ['cites', ({ referenceNumbers }) => `[${referenceNumbers.join(', ')}]`],
  ['method', ({ method }) => method],
  ['cell', ({ cell }) => cell],
  ['confidence', ({ confidence }) => confidence],
];

export const sentenceHasOneEvidence: Rule = {
  id: 'sentence-has-one-evidence',
  says: 'The same sentence at the same place cites the same works, on the same method and cell, with the same confidence.',
  check: (graph) => differing(graph),
};

function differing(graph: Graph): readonly Problem[] {
  const first = new Map<string, { readonly evidence: Evidence; readonly place: Place }>();
  const check = (evidence: Evidence, place: Place) => {
    if (evidence.says === undefined) return [];
    const key = JSON.stringify([evidence.source, evidence.locator, evidence.says]);
    const known = first.get(key);
    if (!known) {
      first.set(key, { evidence, place });
      return [];
    }
    return shared
      .filter(([, read]) => read(evidence) !== read(known.evidence))
      .map(([word, read]) => ({
        ...place,
        rule: 'sentence-has-one-evidence',
        message: `the same sentence at ${evidence.locator} has ${word}: ${read(known.evidence)} at ${known.place.path}:${known.place.line}, here ${word}: ${read(evidence)}; one sentence has one evidence`,
      }));
  };
  return [
    ...graph.edges
      .filter(({ derived }) => !derived)
      .flatMap((edge) => edge.evidence.flatMap((evidence) => check(evidence, edge.place))),
    ...graph.statements.flatMap(({ evidence, place }) => check(evidence, place)),
  ];
}
