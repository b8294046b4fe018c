import type { Relation } from '../field/field.ts';
import type { Edge, NodeId } from '../model/graph.ts';
import type { Indexes } from './indexes.ts';

/** Edges of one relation in one direction, as a page lists them. */
export interface RelationGroup {
  readonly relation: Relation;
  readonly direction: 'out' | 'in';
  /** The label of the relation, or its inverse seen from the target. */
  readonly label: string;
  readonly items: readonly { readonly other: NodeId; readonly edge: Edge }[];
}

/** What an entry relates to and what relates to it, in the order of the vocabulary; provenance is left to `placesOf` and `sourcesOf`. */
export function relationGroups(atlas: Indexes, id: NodeId): readonly RelationGroup[] {
  const out = Map.groupBy(atlas.edgesFrom(id), (edge) => edge.relation);
  const into = Map.groupBy(atlas.edgesTo(id), (edge) => edge.relation);
  const shown = atlas.field.relations.filter(({ derived }) => derived === undefined);
  return [
    ...shown.map(({ name, label }) => ({
      relation: name,
      direction: 'out' as const,
      label,
      items: (out.get(name) ?? []).map((edge) => ({ other: edge.target, edge })),
    })),
    ...shown.map(({ name, inverse }) => ({
      relation: name,
      direction: 'in' as const,
      label: inverse,
      items: (into.get(name) ?? []).map((edge) => ({ other: edge.source, edge })),
    })),
  ].filter((group) => group.items.length > 0);
}

/** Where the reading path speaks of an entry: section ids with their passages’ locators, in reading order. */
export function placesOf(
  atlas: Indexes,
  id: NodeId,
): readonly { readonly section: NodeId; readonly locators: readonly string[] }[] {
  const tells = telling(atlas);
  const order = (section: NodeId): number => atlas.node(section).section?.order ?? 0;
  return atlas
    .edgesFrom(id)
    .filter(({ relation }) => relation === tells)
    .map((edge) => ({ section: edge.target, locators: edge.evidence.map((item) => item.locator) }))
    .sort((a, b) => order(a.section) - order(b.section));
}

/** The relation that the reading path has to what it speaks of. */
const telling = ({ field }: Indexes): Relation | undefined =>
  field.relations.find(({ derived }) => derived === 'reading path')?.name;

/** The references behind everything an entry’s page says, by number. */
export function sourcesOf(atlas: Indexes, id: NodeId): readonly NodeId[] {
  const tells = telling(atlas);
  const cited = [
    ...[...atlas.edgesFrom(id), ...atlas.edgesTo(id)]
      .filter(({ relation }) => relation !== tells)
      .flatMap((edge) => edge.evidence.flatMap((item) => item.references)),
    ...atlas.outcomesOf(id).flatMap((outcome) => outcome.evidence.references),
    ...atlas.statementsOf(id).flatMap((statement) => statement.evidence.references),
    ...atlas.node(id).passages.flatMap((passage) => passage.references),
  ];
  const number = (reference: NodeId): number => atlas.node(reference).bibliography?.number ?? 0;
  return [...new Set(cited)].sort((a, b) => number(a) - number(b));
}
