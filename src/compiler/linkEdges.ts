import type { ClaimId, Edge, Evidence, NodeId } from '../model/graph.ts';
import { locate } from './locate.ts';
import type { Resolve } from './resolve.ts';
import type { Entry } from './validate.ts';

/** The id of a relation claim. */
const edgeId = (source: string, relation: string, target: string): ClaimId =>
  `${source.split('/').at(-1)}--${relation}--${target.split('/').at(-1)}` as ClaimId;

/** The edges an author typed on an entry, one for each target of each item. */
export function edgesOf(entry: Entry, resolve: Resolve): Edge[] {
  const source = `${entry.kind}/${entry.slug}` as NodeId;
  return entry.fields.relations.flatMap((item, index) =>
    item.targets.flatMap((slug): Edge[] => {
      const path = ['relations', index, item.relation];
      const target = resolve.node(entry, slug, path);
      const proof = resolve.evidence(entry, item, ['relations', index]);
      if (target === undefined) return [];
      const id = edgeId(source, item.relation, target);
      return [
        {
          id,
          source,
          target,
          relation: item.relation,
          status: 'asserted',
          derived: false,
          evidence: [proof],
          place: locate(entry, path),
        },
      ];
    }),
  );
}

/** One edge per id: evidence of repeated items is joined in order; typed beats derived. */
export function mergeEdges(edges: readonly Edge[]): readonly Edge[] {
  const byEdge = new Map<string, Edge>();
  for (const edge of edges) {
    const known = byEdge.get(edge.id);
    const derived = edge.derived && (known?.derived ?? true);
    byEdge.set(
      edge.id,
      known
        ? {
            ...known,
            status: derived ? 'derived' : 'asserted',
            derived,
            evidence: join(known.evidence, edge.evidence),
          }
        : edge,
    );
  }
  return [...byEdge.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function join(known: readonly Evidence[], more: readonly Evidence[]): readonly Evidence[] {
  const key = (item: Evidence): string => JSON.stringify([item.locator, item.referenceNumbers, item.basis, item.modality, item.through]);
  const seen = new Set(known.map(key));
  return [...known, ...more.filter((item) => !seen.has(key(item)))];
}
