import { term as termOf } from '../field/term.ts';
import type { Edge, NodeId, Outcome } from '../model/graph.ts';
import { testNames } from '../vocabulary/tests.ts';
import { relationNames, relations, type Relation } from '../vocabulary/relations.ts';
import type { Indexes } from './indexes.ts';

/** Edges of one relation in one direction, as a page lists them. */
export interface RelationGroup {
  readonly relation: Relation;
  readonly direction: 'out' | 'in';
  /** `forms`, or `is formed by` seen from the target. */
  readonly label: string;
  readonly items: readonly { readonly other: NodeId; readonly edge: Edge }[];
}

const provenance: readonly Relation[] = ['reported-in', 'discussed-in'];

/** What an entry relates to and what relates to it, in the order of the vocabulary; provenance is left to `placesOf` and `sourcesOf`. */
export function relationGroups(atlas: Indexes, id: NodeId): readonly RelationGroup[] {
  const out = Map.groupBy(atlas.edgesFrom(id), (edge) => edge.relation);
  const into = Map.groupBy(atlas.edgesTo(id), (edge) => edge.relation);
  const shown = relationNames.filter((relation) => !provenance.includes(relation));
  return [
    ...shown.map((relation) => ({
      relation,
      direction: 'out' as const,
      label: termOf(relations, relation).label,
      items: (out.get(relation) ?? []).map((edge) => ({ other: edge.target, edge })),
    })),
    ...shown.map((relation) => ({
      relation,
      direction: 'in' as const,
      label: termOf(relations, relation).inverse,
      items: (into.get(relation) ?? []).map((edge) => ({ other: edge.source, edge })),
    })),
  ].filter((group) => group.items.length > 0);
}

/** Where the reading path speaks of an entry: section ids with their passages’ locators, in reading order. */
export function placesOf(
  atlas: Indexes,
  id: NodeId,
): readonly { readonly section: NodeId; readonly locators: readonly string[] }[] {
  return atlas
    .edgesFrom(id)
    .filter((edge) => edge.relation === 'discussed-in')
    .map((edge) => ({ section: edge.target, locators: edge.evidence.map((item) => item.locator) }))
    .sort((a, b) => atlas.node(a.section).section!.order - atlas.node(b.section).section!.order);
}

/** The references behind everything an entry’s page says, by number. */
export function sourcesOf(atlas: Indexes, id: NodeId): readonly NodeId[] {
  const cited = [
    ...[...atlas.edgesFrom(id), ...atlas.edgesTo(id)]
      .filter((edge) => edge.relation !== 'discussed-in')
      .flatMap((edge) => edge.evidence.flatMap((item) => item.references)),
    ...atlas.outcomesOf(id).flatMap((outcome) => outcome.evidence.references),
    ...atlas.statementsOf(id).flatMap((statement) => statement.evidence.references),
    ...atlas.node(id).passages.flatMap((passage) => passage.references),
  ];
  const number = (reference: NodeId): number => atlas.node(reference).bibliography!.number;
  return [...new Set(cited)].sort((a, b) => number(a) - number(b));
}

const carries: readonly Relation[] = ['forms', 'contains', 'coated-with'];

/** What forms, contains or carries a material, with the relations that lead from it there. */
export interface Carrier {
  readonly id: NodeId;
  readonly steps: readonly Edge[];
}

/** Everything that forms, contains or carries a material, the shortest chain to each. */
export function carriersOf(atlas: Indexes, id: NodeId): readonly Carrier[] {
  const seen = new Set<NodeId>([id]);
  const queue: Carrier[] = [{ id, steps: [] }];
  for (const { id: current, steps } of queue)
    for (const edge of atlas.edgesTo(current))
      if (carries.includes(edge.relation) && !seen.has(edge.source) && leadsOn(atlas, edge, steps[0])) {
        seen.add(edge.source);
        queue.push({ id: edge.source, steps: [edge, ...steps] });
      }
  return queue.slice(1);
}

/** That a metal forms a phase says nothing of what merely contains the metal; a layer of the metal does form it. */
const leadsOn = (atlas: Indexes, edge: Edge, next: Edge | undefined): boolean =>
  next?.relation !== 'forms' || edge.relation === 'coated-with' || !atlas.node(edge.target).classes.includes('metal');

/** Outcomes by kind of test, and within one as the review has them: text, caption, table. */
export function byTest(outcomes: readonly Outcome[]): readonly Outcome[] {
  const place = ({ evidence }: Outcome): number => ['§', 'F', 'T'].indexOf(evidence.locator[0]!);
  return [...outcomes].sort(
    (a, b) => testNames.indexOf(a.test) - testNames.indexOf(b.test) || place(a) - place(b) || (a.id < b.id ? -1 : 1),
  );
}
