import { askFacts, factsChanged } from '../asking/following.ts';
import type { Finding } from './finding.ts';
import type { Graph, Node } from './graph.ts';

type Fact = keyof Graph | 'prose' | 'findings';

/**
 * The facts of a graph that is followed: its fields, `nodes` without their prose, which is a fact of its own, and what the audit found. Keys of an
 * object, so that a field that is new and not named here is an error of types.
 */
const facts = Object.keys({
  field: true,
  site: true,
  nodes: true,
  edges: true,
  inferred: true,
  outcomes: true,
  measured: true,
  statements: true,
  queries: true,
  editions: true,
  moved: true,
  withdrawn: true,
  prose: true,
  findings: true,
} satisfies Record<Fact, true>) as readonly Fact[];

const bitOf = (fact: Fact): number => 1 << facts.indexOf(fact);

// Nodes and graph have these hidden, so that they look as they do where nobody follows.
const prose = Symbol('prose');
const found = Symbol('found');

interface FollowedNode extends Node {
  [prose]?: Node['passages'];
}
type FollowedGraph = Graph & { readonly [found]?: readonly Finding[] };

const passages: PropertyDescriptor = {
  enumerable: true,
  get(this: FollowedNode) {
    askFacts(bitOf('prose'));
    return this[prose];
  },
};

/** The one graph that is followed, with what it says now. */
interface Followed {
  readonly graph: Graph;
  readonly now: Map<Fact, unknown>;
  nodes: ReadonlyMap<string, FollowedNode>;
}

let followed: Followed | undefined;

/**
 * A graph of which what was worked out holds for as long as the fields that were read say the same, and what the compiler’s audit
 * found in it: the same object each time, which says what the newest graph says.
 */
export function followGraph(graph: Graph, findings: readonly Finding[]): Graph {
  followed ??= begin();
  const { now } = followed;
  const { nodes, isOther } = follow(graph.nodes, followed.nodes);
  followed.nodes = new Map(nodes.map((node) => [node.id, node]));
  let changed = isOther ? bitOf('prose') : 0;
  for (const [fact, value] of Object.entries({ ...graph, nodes, findings }) as [Fact, unknown][]) {
    if (isSame(now.get(fact), value)) continue;
    now.set(fact, value);
    changed |= bitOf(fact);
  }
  factsChanged(changed);
  return followed.graph;
}

/** What the audit found in a graph that is followed; undefined of any other. */
export const findingsOf = (graph: FollowedGraph): readonly Finding[] | undefined => graph[found];

function begin(): Followed {
  const now = new Map<Fact, unknown>();
  const graph = {};
  for (const fact of facts) {
    if (fact === 'prose') continue;
    Object.defineProperty(graph, fact === 'findings' ? found : fact, {
      enumerable: fact !== 'findings',
      get() {
        askFacts(bitOf(fact));
        return now.get(fact);
      },
    });
  }
  // Another begins where the program itself is edited: nothing of before holds.
  factsChanged(0x3fff_ffff);
  return { graph: graph as Graph, now, nodes: new Map() };
}

/** Nodes as they are followed: one that says the same as before but for its prose is the one of before, with the prose of now. */
function follow(
  nodes: readonly Node[],
  before: ReadonlyMap<string, FollowedNode>,
): { readonly nodes: readonly FollowedNode[]; readonly isOther: boolean } {
  let isOther = nodes.length !== before.size;
  const all = nodes.map((node) => {
    const last = before.get(node.id);
    isOther ||= last?.[prose] !== node.passages;
    if (!last || !isSameFront(last, node)) return watched(node);
    last[prose] = node.passages;
    return last;
  });
  return { nodes: all, isOther };
}

function watched(node: Node): FollowedNode {
  const made: FollowedNode = Object.defineProperty({ ...node }, 'passages', passages);
  return Object.defineProperty(made, prose, { value: node.passages, writable: true });
}

function isSameFront(last: Node, node: Node): boolean {
  const names = Object.keys(node) as (keyof Node)[];
  return (
    names.length === Object.keys(last).length &&
    names.every((name) => name === 'passages' || (Object.hasOwn(last, name) && isSame(last[name], node[name])))
  );
}

/** The same value, or lists of the same. */
function isSame(before: unknown, now: unknown): boolean {
  if (before === now) return true;
  if (!Array.isArray(before) || !Array.isArray(now) || before.length !== now.length) return false;
  return now.every((item, index) => item === (before as readonly unknown[])[index]);
}
