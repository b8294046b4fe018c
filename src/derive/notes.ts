import type { Edge, Evidence } from '../model/graph.ts';
import type { RelationGroup } from './entryView.ts';

/** A sentence of the source with its evidence, and every fact of a page that rests on it. */
export interface Note {
  /** Counted from 1 over the page. */
  readonly number: number;
  readonly evidence: Evidence;
  readonly facts: readonly Edge[];
}

/** The sentences behind the relations of a page, each once. */
export interface Notes {
  /** The numbers of the notes of a fact, in the order of its evidence. */
  readonly of: (edge: Edge) => readonly number[];
  /** The notes that come first in some groups. */
  readonly first: (groups: readonly RelationGroup[]) => readonly Note[];
}

/** Numbers the sentences behind groups of relations in the order in which they are first needed; what is derived rests on none. */
export function notesOf(groups: readonly RelationGroup[]): Notes {
  const facts = groups.flatMap(({ items }) => items.map(({ edge }) => edge)).filter(({ derived }) => !derived);
  const uses = facts.flatMap((edge) => edge.evidence.map((evidence) => ({ edge, evidence, key: keyOf(evidence) })));
  const notes = new Map(
    [...Map.groupBy(uses, ({ key }) => key)].map(([key, all], index) => [
      key,
      { number: index + 1, evidence: all[0]!.evidence, facts: [...new Set(all.map(({ edge }) => edge))] },
    ]),
  );
  return {
    of: ({ evidence }) => [...new Set(evidence.flatMap((one) => notes.get(keyOf(one))?.number ?? []))],
    first: (wanted) => {
      const own = new Set(wanted.flatMap(({ items }) => items.map(({ edge }) => edge)));
      return [...notes.values()].filter(({ facts: [first] }) => own.has(first!));
    },
  };
}

/** What makes two pieces of evidence the same: all but how and through what they say it, which stands beside the fact. */
const keyOf = ({ says, locator, references, method, cell, confidence, why }: Evidence): string =>
  JSON.stringify([says, locator, references, method, cell, confidence, why]);
