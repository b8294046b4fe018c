import type { Graph, Misprint, Node } from '../../model/graph.ts';

/** A misprint with the entry that lists it. */
export interface Listed extends Misprint {
  readonly node: Node;
}

/** The slips in names, words and numbers, in order of locator; and those in citations and the reference list, by number. */
export function misprints(graph: Pick<Graph, 'nodes'>): {
  readonly inPrint: readonly Listed[];
  readonly inCitations: readonly Listed[];
} {
  const all = graph.nodes.flatMap((node) => (node.misprints ?? []).map((misprint) => ({ ...misprint, node })));
  const order = new Intl.Collator('en', { numeric: true });
  const number = ({ node }: Listed): number => node.bibliography?.number ?? 0;
  return {
    inPrint: all
      .filter(({ node }) => !node.bibliography)
      .sort((a, b) => order.compare(a.at ?? '', b.at ?? '') || order.compare(a.printed, b.printed)),
    inCitations: all.filter(({ node }) => node.bibliography).sort((a, b) => number(a) - number(b)),
  };
}
