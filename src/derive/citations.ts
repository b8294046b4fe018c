import type { Evidence, Graph, NodeId } from '../model/graph.ts';

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
