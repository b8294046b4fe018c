import type { Graph, Node, NodeId } from '../../model/graph.ts';
import { flatten } from '../../chemistry/markup.ts';
import { relationsWith } from '../../field/select.ts';
import { elementsOf } from '../composition.ts';
import { readings } from '../formulas.ts';
import { isElement, metals } from '../elements.ts';

/** Elements in an entry’s own name or formula, and those it has through what it holds or is made from. */
export interface EntryElements {
  readonly own: readonly string[];
  readonly carried: readonly string[];
}

/** The elements of every entry that is a substance. */
export function elementsOfEntries(graph: Graph): ReadonlyMap<NodeId, EntryElements> {
  const { field } = graph;
  const kinds = field.kinds.filter(({ thing }) => thing === 'substance').map(({ name }) => name);
  const substances = graph.nodes.filter((node) => kinds.includes(node.kind));
  const carrying = relationsWith(field, 'constituent', 'base');
  const own = new Map(substances.map((node) => [node.id, elementsInName(node)]));
  const edges = Map.groupBy(
    [...graph.edges, ...graph.inferred].filter((edge) => carrying.includes(edge.relation)),
    (edge) => edge.source,
  );
  return new Map(
    substances.map(({ id }) => {
      const mine = own.get(id)!;
      const others = (edges.get(id) ?? []).flatMap((edge) => own.get(edge.target) ?? []);
      return [id, { own: mine, carried: [...new Set(others)].filter((element) => !mine.includes(element)).sort() }];
    }),
  );
}

function elementsInName(node: Node): readonly string[] {
  if (node.formula !== undefined) {
    const read = readings(node.formula)[0];
    if (read) return elementsOf(read);
  }
  const parts = flatten(node.title).split(/[\s@/–()-]+/u);
  return [...new Set(parts.flatMap(elementsInPart))].sort();
}

/** A part counts as chemistry when it has a digit, or is an element that is not easily a word. */
function elementsInPart(part: string): readonly string[] {
  if (metals.has(part) || part === 'C') return [part];
  if (!/\d/.test(part) || !/^[A-Z]/.test(part)) return [];
  const read = readings(part)[0];
  return read && [...read.keys()].every(isElement) ? elementsOf(read) : [];
}
