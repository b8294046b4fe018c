import type { Field } from '../field/field.ts';
import { find } from '../field/term.ts';
import type { ClaimId, Edge, Evidence, NodeId } from '../model/graph.ts';
import { noHeld, type Held } from './held.ts';
import { locate } from './locate.ts';
import type { Resolve } from './resolve.ts';
import type { Entry } from './validate.ts';

/** The id of a relation claim. */
const edgeId = (source: string, relation: string, target: string): ClaimId =>
  `${source.split('/').at(-1)}--${relation}--${target.split('/').at(-1)}` as ClaimId;

/** The edges an author typed on an entry, one for each target of each item. */
export function edgesOf(field: Field, entry: Entry, resolve: Resolve): Edge[] {
  const source = `${entry.kind}/${entry.slug}` as NodeId;
  return entry.fields.relations.flatMap((item, index) =>
    item.targets.flatMap((slug, number): Edge[] => {
      const path = ['relations', index, item.relation];
      const target = resolve.node(entry, slug, [...path, number], find(field.relations, item.relation)?.to.kinds);
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

/** One edge per id: evidence of repeated items is joined in order, what says the same stands once; typed beats derived. */
export function mergeEdges(edges: readonly Edge[], held: Held = noHeld): readonly Edge[] {
  return [...Map.groupBy(edges, ({ source }) => source)]
    .sort(([a], [b]) => (slugOf(a) < slugOf(b) ? -1 : 1))
    .flatMap(([source, own]) => held.piece('edges', source, own, () => mergedFrom(own)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const slugOf = (id: NodeId): string => id.slice(id.indexOf('/') + 1);

/** The same of the edges of one entry, sorted by id. */
const mergedFrom = (edges: readonly Edge[]): readonly Edge[] =>
  [...Map.groupBy(edges, ({ id }) => id).values()]
    .map(([first, ...more]): Edge => {
      const all = [first!, ...more];
      const evidence = new Map<string, Evidence>();
      for (const { derived: follows, evidence: own } of all)
        for (const item of own) {
          // What an author typed is never dropped for being alike; of what is derived the place is all that counts.
          const key = JSON.stringify(follows ? [item.locator, item.referenceNumbers, item.basis] : item);
          if (!evidence.has(key)) evidence.set(key, item);
        }
      const derived = all.every((edge) => edge.derived);
      return { ...first!, status: derived ? 'derived' : 'asserted', derived, evidence: [...evidence.values()] };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
