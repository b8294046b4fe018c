import type { Graph, Node, NodeId } from '../../model/graph.ts';
import { flatten } from '../../chemistry/markup.ts';
import type { Relation } from '../../vocabulary/relations.ts';
import { elementsOf, readings } from '../composition.ts';
import { isElement, metals } from '../elements.ts';

/** Elements in an entry’s own name or formula, and those it has through what it contains, forms or is made from. */
export interface EntryElements {
  readonly own: readonly string[];
  readonly carried: readonly string[];
}

const carrying: ReadonlySet<Relation> = new Set(['contains', 'forms', 'coated-with', 'modifies']);

/** The elements of every material. */
export function elementsOfEntries(graph: Graph): ReadonlyMap<NodeId, EntryElements> {
  const materials = graph.nodes.filter((node) => node.kind === 'materials');
  const own = new Map(materials.map((node) => [node.id, elementsInName(node)]));
  const edges = Map.groupBy(
    [...graph.edges, ...graph.inferred].filter((edge) => carrying.has(edge.relation)),
    (edge) => edge.source,
  );
  return new Map(
    materials.map(({ id }) => {
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
