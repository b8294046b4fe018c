import type { BrowserField } from '../../field/browserField.ts';
import type { Kind, RelationTerm } from '../../field/field.ts';
import { kindOfShape } from '../../field/select.ts';
import type { DataEdge, DataNode, ViewData } from '../../exports/viewData.ts';
import type { View, ViewEdge, ViewNode } from '../../layout/view.ts';

/** The data with what is looked up often. */
export interface Atlas {
  readonly field: BrowserField;
  readonly data: ViewData;
  readonly place: ReadonlyMap<string, number>;
  readonly edge: ReadonlyMap<string, DataEdge>;
  /** Edges at each node, by its place. */
  readonly at: readonly (readonly DataEdge[])[];
}

/** A neighbourhood to draw, and the busy entries it was not followed through. */
export interface Focus {
  readonly view: View;
  readonly hubs: readonly DataNode[];
  readonly left: number;
}

// Following an entry that most others touch would put everything two steps from everything.
const hubDegree = 30;
/** Kinds that say where something is written. */
const sourceKinds = ({ field }: Atlas): readonly (Kind | undefined)[] => [
  kindOfShape(field, 'reading path'),
  kindOfShape(field, 'works'),
];

export const kindOf = (id: string): Kind => id.slice(0, id.indexOf('/')) as Kind;
/** The relation of an edge: the data name it by its place in the vocabulary. */
export const relationOf = ({ field }: Pick<Atlas, 'field'>, edge: Pick<DataEdge, 'r'>): RelationTerm =>
  field.relations[edge.r]!;

/** Indexes the data once. */
export function openData(data: ViewData, field: BrowserField): Atlas {
  const at: DataEdge[][] = data.nodes.map(() => []);
  for (const edge of data.edges) {
    at[edge.s]!.push(edge);
    at[edge.t]!.push(edge);
  }
  return {
    field,
    data,
    place: new Map(data.nodes.map((node, index) => [node.id, index])),
    edge: new Map(data.edges.map((edge) => [edge.id, edge])),
    at,
  };
}

/** What lies within some steps of an entry, at most `most` boxes a column; undefined when there is no such entry. */
export function focusOn(
  atlas: Atlas,
  id: string,
  steps: number,
  most: number,
  withSources: boolean,
): Focus | undefined {
  const middle = atlas.place.get(id);
  if (middle === undefined) return undefined;
  const { nodes, columns } = atlas.data;
  const sources = sourceKinds(atlas);
  const isSource = (place: number): boolean => sources.includes(kindOf(nodes[place]!.id));
  const drawn = (place: number): boolean =>
    withSources || place === middle || sources.includes(kindOf(id)) || !isSource(place);
  const degree = (place: number): number =>
    atlas.at[place]!.filter((edge) => !isSource(edge.s) && !isSource(edge.t)).length;
  const step = new Map([[middle, 0]]);
  const support = new Map<number, number>();
  const hubs: number[] = [];
  let ring = [middle];
  for (let distance = 1; distance <= steps; distance++) {
    const next: number[] = [];
    for (const place of ring) {
      // Sources join what has nothing to do with each other, so no step leads on from them.
      if (distance > 1 && isSource(place)) continue;
      if (distance > 1 && degree(place) > hubDegree) {
        hubs.push(place);
        continue;
      }
      for (const edge of atlas.at[place]!) {
        const other = edge.s === place ? edge.t : edge.s;
        if (!drawn(other)) continue;
        if (!step.has(other)) {
          step.set(other, distance);
          next.push(other);
        }
        if (step.get(other) === distance) support.set(other, (support.get(other) ?? 0) + edge.e.length);
      }
    }
    ring = next;
  }
  const byColumn = Map.groupBy(step.keys(), (place) => nodes[place]!.column);
  const better = (a: number, b: number): number =>
    step.get(a)! - step.get(b)! || (support.get(b) ?? 0) - (support.get(a) ?? 0) || nodes[a]!.rank - nodes[b]!.rank;
  const boxes: ViewNode[] = [];
  const kept = new Set<number>();
  let left = 0;
  for (const column of columns.keys()) {
    const own = [...(byColumn.get(column) ?? [])].sort(better);
    const shown = own.length <= most + 1 ? own : own.slice(0, most);
    shown.sort((a, b) => nodes[a]!.rank - nodes[b]!.rank);
    for (const place of shown) {
      kept.add(place);
      const { id: entry, title, classes, number } = nodes[place]!;
      const label = number === undefined ? title : `[${number}] ${title}`;
      boxes.push({ id: entry, entry, kind: kindOf(entry), classes, label, column });
    }
    if (shown.length < own.length) {
      left += own.length - shown.length;
      boxes.push({
        id: `more-${column}`,
        kind: kindOf(nodes[own[0]!]!.id),
        classes: [],
        label: `+ ${own.length - shown.length} more`,
        column,
      });
    }
  }
  return {
    view: { titles: columns, nodes: boxes, edges: linesBetween(atlas, kept, middle) },
    hubs: [...new Set(hubs)].map((place) => nodes[place]!),
    left,
  };
}

/** One line for each pair of boxes, however many claims join them; those at the middle are strong. */
function linesBetween(atlas: Atlas, kept: ReadonlySet<number>, middle: number): readonly ViewEdge[] {
  const { nodes } = atlas.data;
  const pairs = new Map<string, DataEdge[]>();
  for (const place of [...kept].sort((a, b) => a - b))
    for (const edge of atlas.at[place]!) {
      if (edge.s !== place || !kept.has(edge.t)) continue;
      const key = [edge.s, edge.t].sort((a, b) => a - b).join(' ');
      pairs.set(key, [...(pairs.get(key) ?? []), edge]);
    }
  return [...pairs.values()].map((edges) => {
    const { s, t } = edges[0]!;
    return {
      id: `${nodes[s]!.id}--${nodes[t]!.id}`,
      source: nodes[s]!.id,
      target: nodes[t]!.id,
      label: [
        ...new Set(
          edges.map((edge) => (edge.s === s ? relationOf(atlas, edge).label : relationOf(atlas, edge).inverse)),
        ),
      ].join('; '),
      claims: edges.map((edge) => edge.id),
      through: [],
      strong: s === middle || t === middle,
    };
  });
}
