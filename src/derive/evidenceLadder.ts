import type { Basis } from '../field/field.ts';
import { relationsWith, selects } from '../field/select.ts';
import type { LadderView } from '../field/views.ts';
import type { Node, NodeId } from '../model/graph.ts';
import { allProofs, hasData, type Proof } from './evidenceCell.ts';
import type { Indexes } from './indexes.ts';
import { ladderSentence } from './ladderSentence.ts';

/** One rung of the ladder: claims about the entry itself on this basis, and entries tied to it that were tested so. */
export interface Rung {
  readonly basis: Basis;
  readonly claims: readonly string[];
  /** How many distinct works the review cites for them; its own word is none of them. */
  readonly works: number;
  readonly tied: readonly NodeId[];
}

/** How far the evidence for an entry goes. */
export interface Ladder {
  readonly node: Node;
  readonly view: LadderView;
  /** From the weakest basis with data to the most application-near. */
  readonly rungs: readonly Rung[];
  /** How many claims have no data. */
  readonly withoutData: number;
  /** How many entries are tied to it. */
  readonly tied: number;
  /** What the rungs say, in words. */
  readonly sentence: string;
}

/** The ladder of an entry; undefined where the field has none for it. */
export function ladderOf(atlas: Indexes, id: NodeId): Ladder | undefined {
  const { field } = atlas;
  const view = field.views.ladder;
  const node = atlas.node(id);
  if (!view || !selects(view.of, node)) return undefined;
  const parts = partsOf(atlas, id);
  const into = parts.flatMap((part) => atlas.edgesTo(part)).filter(({ relation }) => view.ties.includes(relation));
  const tied = [...new Set(into.map(({ source }) => source))].filter((source) =>
    selects(view.tied, atlas.node(source)),
  );
  const about: readonly Proof[] = [
    ...parts.flatMap((part) => allProofs(atlas, part)),
    ...into.flatMap((edge) => edge.evidence.map((evidence) => ({ claim: edge.id, evidence }))),
  ];
  const on = Map.groupBy(about, ({ evidence }) => evidence.basis);
  const tested = tied.map((one) => ({
    one,
    on: new Set(allProofs(atlas, one).map(({ evidence }) => evidence.basis)),
  }));
  const claimsOn = (basis: Basis): readonly string[] => [...new Set((on.get(basis) ?? []).map(({ claim }) => claim))];
  const [firm, bare] = [true, false].map((wanted) => field.bases.filter(({ name }) => hasData(field, name) === wanted));
  const rungs = firm!.map(({ name }) => ({
    basis: name,
    claims: claimsOn(name).toSorted(),
    works: new Set((on.get(name) ?? []).flatMap(({ evidence }) => evidence.references)).size,
    tied: tested.filter((item) => item.on.has(name)).map(({ one }) => one),
  }));
  const withoutData = new Set(bare!.flatMap(({ name }) => claimsOn(name))).size;
  return {
    node,
    view,
    rungs,
    withoutData,
    tied: tied.length,
    sentence: ladderSentence(field, view, rungs, withoutData, tied.length),
  };
}

/** An entry and all that is part of it, however deep. */
function partsOf(atlas: Indexes, id: NodeId): readonly NodeId[] {
  const belonging = relationsWith(atlas.field, 'belongs');
  const parts = new Set([id]);
  for (const part of parts)
    for (const edge of atlas.edgesTo(part)) if (belonging.includes(edge.relation)) parts.add(edge.source);
  return [...parts];
}
