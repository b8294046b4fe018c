import { answering } from '../asking/asking.ts';
import { indexGraph } from './indexes.ts';
import { perGraph } from './perGraph.ts';
import type { Evidence, Graph, Node, NodeId } from '../model/graph.ts';

/** Every piece of evidence that cites a reference, with what it is evidence for. */
export interface Citing {
  readonly claim: string;
  readonly subject: NodeId;
  readonly evidence: Evidence;
  readonly shape: 'relation' | 'measured' | 'statement';
}

/** What a reference is cited for: claims by reference id, in order of claim id. Linear in the evidence. */
export function citations({ edges, measured, statements }: Graph): ReadonlyMap<NodeId, readonly Citing[]> {
  const all: readonly Citing[] = [
    ...edges
      .filter(({ derived }) => !derived)
      .flatMap(({ id, source, evidence }) =>
        evidence.map((one) => ({ claim: id, subject: source, evidence: one, shape: 'relation' as const })),
      ),
    ...[...measured, ...statements].map(({ id, subject, evidence, shape }) => ({
      claim: id,
      subject,
      evidence,
      shape,
    })),
  ];
  const byReference = new Map<NodeId, Citing[]>();
  for (const citing of all)
    for (const reference of citing.evidence.references) {
      const own = byReference.get(reference);
      if (own) own.push(citing);
      else byReference.set(reference, [citing]);
    }
  return byReference;
}

const cited = perGraph(citations);

/** What a reference is cited for; looked up once for a graph. */
export const citedFor = answering(
  'cited for',
  (graph: Graph, reference): readonly Citing[] => cited(graph).get(reference as NodeId) ?? [],
);

/** Whether an id is that of a work that is cited, whatever the vocabulary calls them. */
export const isWork = answering('is work', (graph: Graph, id): boolean => {
  const node = indexGraph(graph).node(id as NodeId) as Node | undefined;
  return node?.bibliography !== undefined;
});
