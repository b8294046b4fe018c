import type { DataEdge, DataInferred, DataEntry, GraphWords, ViewData } from '../../exports/viewData.ts';
import { markOf } from '../../field/marks.ts';
import { find } from '../../field/term.ts';
import type { DrawnKind } from '../../field/drawn.ts';
import type { Kind, RelationTerm } from '../../field/field.ts';

/** The data with what is looked up often. */
export interface Atlas {
  readonly data: ViewData;
  readonly words: GraphWords;
  readonly place: ReadonlyMap<string, number>;
  readonly edge: ReadonlyMap<string, DataEdge>;
  readonly inferred: ReadonlyMap<string, DataInferred>;
  /** Edges at each node, by its place. */
  readonly at: readonly (readonly DataEdge[])[];
  /** What follows about each node, by its place. */
  readonly follows: readonly (readonly DataInferred[])[];
}

export const kindOf = (id: string): Kind => id.slice(0, id.indexOf('/'));
export const relationOf = ({ words }: Pick<Atlas, 'words'>, { r }: Pick<DataEdge, 'r'>): RelationTerm =>
  words.relations[r]!;
/** The kind of an entry as it is called. */
export const kindTerm = ({ words }: Pick<Atlas, 'words'>, kind: Kind): DrawnKind | undefined =>
  find(words.kinds, kind) ?? (words.outcomes?.name === kind ? words.outcomes : undefined);
/** The node at a place of the tables. */
export const nodeAt = ({ data }: Pick<Atlas, 'data'>, place: number): DataEntry => data.nodes[place]!;
/** Whether a node is a part of the text or a work rather than a thing spoken of. */
export const isSource = ({ words }: Pick<Atlas, 'words'>, id: string): boolean => {
  const shape = find(words.kinds, kindOf(id))?.shape;
  return shape !== undefined && shape !== 'topic';
};

/** Indexes the data once. */
export function openData(data: ViewData): Atlas {
  const ends = <Edge extends { readonly s: number; readonly t: number }>(edges: readonly Edge[]): Edge[][] => {
    const at: Edge[][] = data.nodes.map(() => []);
    for (const edge of edges) {
      at[edge.s]!.push(edge);
      at[edge.t]!.push(edge);
    }
    return at;
  };
  return {
    data,
    words: data.words,
    place: new Map(data.nodes.map((node, index) => [node.id, index])),
    edge: new Map(data.edges.map((edge) => [edge.id, edge])),
    inferred: new Map(data.inferred.map((edge) => [edge.id, edge])),
    at: ends(data.edges),
    follows: ends(data.inferred),
  };
}

/** The mark of a kind as an inline SVG. */
export function kindMark(kind: Pick<DrawnKind, 'mark' | 'palette'> | undefined): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('class', `mark slot-${kind?.palette ?? ''}`);
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(space, 'path');
  if (kind) path.setAttribute('d', markOf(kind.mark).path);
  svg.append(path);
  return svg;
}
