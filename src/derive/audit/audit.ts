import { arithmetic } from '../../battery/arithmetic.ts';
import type { Finding } from '../../model/finding.ts';
import { findingsOf } from '../../model/followedGraph.ts';
import { perGraph } from '../perGraph.ts';
import { accounts } from './accounts.ts';
import { captions } from './captions.ts';
import { conflicts } from './conflicts.ts';
import { experiments } from './experiments.ts';
import { findingKinds } from './findingKinds.ts';

/** Everything the audit finds in a graph, by kind, then by id; of a field that switches no arithmetic on, what any field is asked. */
export const audit = perGraph((graph): readonly Finding[] => {
  const found = findingsOf(graph);
  if (found) return found;
  const told = experiments(graph);
  const order = findingKinds(graph.field).map(({ kind }) => kind);
  return [
    ...conflicts(graph),
    ...accounts(graph),
    ...captions(graph),
    ...arithmetic.flatMap(({ find }) => find(graph, told)),
  ].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.id < b.id ? -1 : 1));
});
