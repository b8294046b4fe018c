import { drawnKinds } from '../../field/drawn.ts';
import { find, namesIn } from '../../field/term.ts';
import type { DataEdge, DataEvidence, DataInferred } from '../../exports/viewData.ts';
import type { View } from '../../layout/view.ts';
import { kindOf, kindTerm, relationOf, type Atlas } from './atlas.ts';
import { filterNames, type Filters } from './state.ts';

/** What of a view passes the filters; the rest is hidden where it stands. */
export interface Shown {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** One choice of a filter, with the number of things in the view it fits. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

const allows = (chosen: readonly string[], value: string): boolean => chosen.length === 0 || chosen.includes(value);
const evidencePasses = (atlas: Atlas, filters: Filters, [, basis, , references]: DataEvidence): boolean =>
  allows(filters.basis, atlas.words.bases[basis]!.name) &&
  (filters.reference.length === 0 ||
    references.some((place) => filters.reference.includes(String(atlas.data.nodes[place]!.number))));

/** Whether a claim passes the filters on relation, basis and reference. */
const claimPasses = (atlas: Atlas, filters: Filters, edge: DataEdge): boolean =>
  allows(filters.relation, relationOf(atlas, edge).name) && edge.e.some((item) => evidencePasses(atlas, filters, item));

/** Whether something that follows passes: it has no evidence, so that it has no basis and cites nobody. */
const followPasses = (atlas: Atlas, filters: Filters, edge: DataInferred): boolean =>
  allows(filters.relation, relationOf(atlas, edge).name) && filters.basis.length + filters.reference.length === 0;

export const isFiltered = (filters: Filters): boolean => filterNames.some((name) => filters[name].length > 0);

/** Filters a view: lines need a claim that passes, entries need to be of a chosen kind and class and to keep a line. */
export function filterView(atlas: Atlas, view: View, filters: Filters, focus?: string): Shown {
  const fits = new Set(
    view.nodes
      .filter(
        ({ entry, kind, classes }) =>
          entry === focus ||
          (allows(filters.kind, kind) &&
            (filters.class.length === 0 || classes.some((name) => filters.class.includes(name)))),
      )
      .map(({ id }) => id),
  );
  const edges = view.edges.filter(
    ({ source, target, claims, follows }) =>
      fits.has(source) &&
      fits.has(target) &&
      (claims.some((id) => atlas.edge.has(id) && claimPasses(atlas, filters, atlas.edge.get(id)!)) ||
        follows.some((id) => atlas.inferred.has(id) && followPasses(atlas, filters, atlas.inferred.get(id)!))),
  );
  const touched = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const needsLine = filters.relation.length + filters.basis.length + filters.reference.length > 0;
  return {
    nodes: new Set([...fits].filter((id) => id === focus || !needsLine || touched.has(id))),
    edges: new Set(edges.map(({ id }) => id)),
  };
}

/** What can be chosen in a view, with counts of the whole view: entries by kind and class, claims by relation (with what follows), basis and reference. */
export function choicesOf(atlas: Atlas, view: View): Readonly<Record<keyof Filters, readonly Choice[]>> {
  const entries = view.nodes.filter(({ entry }) => entry !== undefined);
  const claims = [...new Set(view.edges.flatMap((edge) => edge.claims))].flatMap((id) => atlas.edge.get(id) ?? []);
  const follows = [...new Set(view.edges.flatMap((edge) => edge.follows))].flatMap(
    (id) => atlas.inferred.get(id) ?? [],
  );
  const count = (
    values: readonly string[],
    label: (value: string) => string,
    order?: readonly string[],
  ): readonly Choice[] =>
    [...Map.groupBy(values, (value) => value)]
      .map(([value, all]) => ({ value, label: label(value), count: all.length }))
      .sort((a, b) =>
        order
          ? order.indexOf(a.value) - order.indexOf(b.value)
          : b.count - a.count || Number(a.value) - Number(b.value) || (a.value < b.value ? -1 : 1),
      );
  const distinct = (edge: DataEdge, of: (item: DataEvidence) => readonly string[]): readonly string[] => [
    ...new Set(edge.e.flatMap(of)),
  ];
  return {
    kind: count(
      entries.map(({ id }) => kindOf(id)),
      (kind) => kindTerm(atlas, kind)?.plural ?? kind,
      namesIn(drawnKinds(atlas.words)),
    ),
    class: count(
      entries.flatMap(({ classes }) => classes),
      (name) => name,
    ),
    relation: count(
      [...claims, ...follows].map((edge) => relationOf(atlas, edge).name),
      (name) => find(atlas.words.relations, name)?.label ?? name,
      namesIn(atlas.words.relations),
    ),
    basis: count(
      claims.flatMap((edge) => distinct(edge, ([, basis]) => [atlas.words.bases[basis]!.name])),
      (basis) => basis,
      namesIn(atlas.words.bases),
    ),
    reference: count(
      claims.flatMap((edge) =>
        distinct(edge, ([, , , places]) => places.map((place) => String(atlas.data.nodes[place]!.number))),
      ),
      (number) => `[${number}]`,
    ),
  };
}
