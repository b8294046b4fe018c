import type { View, ViewEdge } from './view.ts';

/**
 * A view of one thing alone: what is next to a box or a line, and unless it is not to go on the strong lines from there to either side.
 * Of what is not in the view it is that view.
 */
export function chainOf(view: View, id: string, goesOn = true): View {
  const turned = id.split('--').toReversed().join('--');
  const line = view.edges.find((edge) => edge.id === id || edge.id === turned);
  if (!line && !view.nodes.some((node) => node.id === id)) return view;
  const own = line ? [line] : view.edges.filter(({ source, target }) => source === id || target === id);
  const lines = new Set<ViewEdge>(own);
  const strong = goesOn ? view.edges.filter((edge) => edge.strong) : [];
  const follow = (from: readonly string[], start: 'source' | 'target', end: 'source' | 'target'): void => {
    const seen = new Set(from);
    for (const box of seen)
      for (const edge of strong)
        if (edge[start] === box) {
          lines.add(edge);
          seen.add(edge[end]);
        }
  };
  follow(
    line ? [line.target] : own.flatMap(({ source, target }) => (source === id ? [target] : [])),
    'source',
    'target',
  );
  follow(
    line ? [line.source] : own.flatMap(({ source, target }) => (target === id ? [source] : [])),
    'target',
    'source',
  );
  const kept = new Set([id, ...[...lines].flatMap(({ source, target }) => [source, target])]);
  return { ...view, nodes: view.nodes.filter((node) => kept.has(node.id)), edges: [...lines] };
}
