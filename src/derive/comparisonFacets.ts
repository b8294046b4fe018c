import * as words from '#words/comparison.ts';
import { memory } from '../asking/asking.ts';
import { elementsOfFormula } from '../chemistry/formula.ts';
import type { Field } from '../field/field.ts';
import { classesWith, relationsWith, selects } from '../field/select.ts';
import { find, term } from '../field/term.ts';
import type { ComparisonFacet } from '../field/views.ts';
import { entriesOf } from '../model/condition.ts';
import type { Node, NodeId, Outcome } from '../model/graph.ts';
import { carriersOf } from './carriers.ts';
import type { Comparison } from './comparison.ts';
import { baseReads, baseWord, comparedConditions } from './comparisonTable.ts';
import { treeOf, withAbove } from './facetTree.ts';
import type { Indexes } from './indexes.ts';
import { targets } from './targets.ts';

/** A value of a facet: an entry or a family, by its name in addresses. */
export interface FacetValue {
  readonly value: string;
  readonly says: string;
  /** What it is part of. */
  readonly above: readonly string[];
  /** How deep it stands in the list under what it is part of; absent where it would tell nothing apart. */
  readonly depth?: number;
}

/** A facet with its values in the order of the list, and the series that charts tell apart by it. */
export interface OfferedFacet {
  readonly facet: ComparisonFacet;
  readonly values: readonly FacetValue[];
  /** Titles of the series, the most frequent first. */
  readonly series: readonly string[];
  /** The series of a value, by its place among them; what is in none is absent. */
  readonly seriesOf: Readonly<Record<string, number>>;
  /** Of a report: the alternatives, one of which is meant, each with the values that hold at once; none where nothing is stated. */
  readonly alternatives: (outcome: Outcome) => readonly (readonly string[])[];
}

/** More series than these could not be told apart in a chart. */
const mostSeries = 6;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The facets of a field; where it names none, the base of a subject and the conditions that are entries. */
function facetsOf(field: Field, comparisons: readonly Comparison[]): readonly ComparisonFacet[] {
  const named = field.views.comparison?.facets ?? [];
  if (named.length > 0) return named;
  const plain = { relations: [], constituents: false, families: [] };
  const base = baseWord(field);
  const bases = {
    kinds: field.kinds.map(({ name }) => name),
    classes: classesWith(field, 'base'),
  };
  const needed = comparisons.flatMap(({ test }) => comparedConditions(field, test)).filter(({ filter }) => filter);
  const entries = [...new Map(needed.map((one) => [one.name, one])).values()].filter(
    ({ name }) => term(field.conditions, name).shape === 'entries',
  );
  return [
    ...(base === undefined
      ? []
      : [
          {
            ...plain,
            name: 'base',
            heading: capital(base),
            reads: baseReads(field),
            relations: relationsWith(field, 'base'),
            of: bases,
          },
        ]),
    ...entries.map(({ name, key, reads }) => {
      const { label } = term(field.conditions, name);
      return {
        ...plain,
        name: key ?? name,
        heading: capital(label),
        reads: reads ?? words.withCondition(label),
        condition: name,
      };
    }),
  ];
}

const facetsMade = memory<readonly Comparison[], readonly OfferedFacet[]>();

/** The facets with the values that occur in compared reports; worked out once for the comparisons of a graph. */
export const offeredFacets = (atlas: Indexes, comparisons: readonly Comparison[]): readonly OfferedFacet[] =>
  facetsMade(comparisons, '', () => offerFacets(atlas, comparisons));

function offerFacets(atlas: Indexes, comparisons: readonly Comparison[]): readonly OfferedFacet[] {
  const outcomes = comparisons.flatMap(({ rows }) => rows.map(({ outcome }) => outcome));
  return facetsOf(atlas.field, comparisons)
    .map((facet) => offered(atlas, facet, outcomes))
    .filter(({ values }) => values.length > 0);
}

function offered(atlas: Indexes, facet: ComparisonFacet, outcomes: readonly Outcome[]): OfferedFacet {
  const members = membersBy(atlas, facet);
  const slugs = (ids: readonly NodeId[]): readonly string[] => ids.map((id) => atlas.node(id).slug);
  const stated = outcomes.map((outcome) => ({ outcome, ids: [...new Set(members(outcome).flat())] }));
  const { nodes, above } = familyTree(
    atlas,
    facet,
    stated.flatMap(({ ids }) => ids),
  );
  const reports = new Map<string, Set<Outcome>>();
  for (const { outcome, ids } of stated)
    for (const value of slugs(ids).flatMap((one) => withAbove(above, one)))
      reports.set(value, (reports.get(value) ?? new Set()).add(outcome));
  const direct = new Set(stated.flatMap(({ ids }) => slugs(ids)));
  const parts = relationsWith(atlas.field, 'part');
  const tree = treeOf({
    above,
    reports,
    direct,
    stated: stated.filter(({ ids }) => ids.length > 0).length,
    saysMaterial: (value) => nodes.has(value) && targets(atlas, nodes.get(value)!.id, parts).length > 0,
  });
  const says = (value: string): string =>
    find(atlas.field.views.labels, value)?.says ??
    nodes.get(value)?.title ??
    facet.families.find(({ name }) => name === value)?.title ??
    value;
  const places = [...tree.depths.keys()];
  const tops = [...new Set(places.filter((value) => direct.has(value)).map((value) => tree.topOf(value)))];
  const series = places.filter((value) => tops.includes(value)).slice(0, mostSeries);
  const unlisted = [...above.keys()].filter((value) => !tree.depths.has(value));
  return {
    facet,
    values: [...places, ...unlisted].map((value) => {
      const depth = tree.depths.get(value);
      return { value, says: says(value), above: above.get(value) ?? [], ...(depth !== undefined && { depth }) };
    }),
    series: series.map(says),
    seriesOf: Object.fromEntries(
      places.flatMap((value) => {
        const at = series.indexOf(tree.topOf(value));
        return at === -1 ? [] : [[value, at] as const];
      }),
    ),
    alternatives: (outcome) => members(outcome).map(slugs),
  };
}

/** Of a report: the alternatives, each with the entries that hold at once. */
function membersBy(atlas: Indexes, facet: ComparisonFacet): (outcome: Outcome) => readonly (readonly NodeId[])[] {
  const { condition, relations, constituents, of } = facet;
  if (condition !== undefined) return ({ conditions }) => entriesOf(conditions, condition).map((id) => [id]);
  const counts = (id: NodeId): boolean => of === undefined || selects(of, atlas.node(id), true);
  const holdings = constituents ? holdingsOf(atlas, counts) : undefined;
  return ({ subject }) => {
    const own = of !== undefined && counts(subject) ? [subject] : [];
    const found = holdings ? (holdings.get(subject) ?? []) : targets(atlas, subject, relations).filter(counts);
    const all = [...new Set([...own, ...found])];
    return all.length > 0 ? [all] : [];
  };
}

/** What each entry holds of those that count, as a layer, a part or a product. */
function holdingsOf(atlas: Indexes, counts: (id: NodeId) => boolean): ReadonlyMap<NodeId, readonly NodeId[]> {
  const pairs = atlas.graph.nodes
    .filter(({ id }) => counts(id))
    .flatMap(({ id: held }) => carriersOf(atlas, held).map(({ id: by }) => ({ held, by })));
  return new Map([...Map.groupBy(pairs, ({ by }) => by)].map(([by, own]) => [by, own.map(({ held }) => held)]));
}

/** The entries of a facet with the families they are part of, by what is said of them or by their formulas. */
function familyTree(atlas: Indexes, { of, families }: ComparisonFacet, members: readonly NodeId[]) {
  const nodes = new Map<string, Node>();
  const above = new Map<string, readonly string[]>();
  const belongs = relationsWith(atlas.field, 'belongs');
  const all = new Set(members);
  for (const id of all) {
    const node = atlas.node(id);
    const wider = targets(atlas, id, belongs).filter(
      (family) => of === undefined || selects(of, atlas.node(family), true),
    );
    for (const family of wider) all.add(family);
    const has = new Set(families.length > 0 && node.formula !== undefined ? elementsOfFormula(node.formula) : []);
    const composed = families.filter(
      ({ elements, without }) => elements.every((one) => has.has(one)) && !without.some((one) => has.has(one)),
    );
    nodes.set(node.slug, node);
    above.set(node.slug, [
      ...new Set([...wider.map((family) => atlas.node(family).slug), ...composed.map(({ name }) => name)]),
    ]);
  }
  for (const { name } of families) if ([...above.values()].some((values) => values.includes(name))) above.set(name, []);
  return { nodes, above };
}
