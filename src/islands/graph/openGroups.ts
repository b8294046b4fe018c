import type { View, ViewEdge, ViewNode } from '../../layout/view.ts';
import type { Atlas } from './atlas.ts';
import { strengthOf } from '../../field/strength.ts';
import { drawnBox } from './boxes.ts';

/** The overview with the boxes of some tests opened into their outcomes; each keeps the lines of what it was reported on. */
export function openGroups(atlas: Atlas, view: View, open: readonly string[]): View {
  const opened = new Map(
    view.nodes.flatMap((node) =>
      node.test !== undefined && open.includes(node.test) ? [[node.id, node] as const] : [],
    ),
  );
  if (opened.size === 0) return view;
  const edges = view.edges.flatMap((edge) => {
    const group = opened.get(edge.target);
    return group ? singleLines(atlas, edge, group.test!) : [edge];
  });
  const nodes = view.nodes.flatMap((node): readonly ViewNode[] =>
    opened.has(node.id) ? singleBoxes(atlas, node) : [node],
  );
  return { ...view, nodes, edges };
}

/** The outcomes of the test of a box, each as a box of its own. */
function singleBoxes(atlas: Atlas, { test, column }: ViewNode): readonly ViewNode[] {
  return atlas.data.nodes.flatMap(({ id, outcome, rank }, place) =>
    outcome && atlas.words.tests[outcome.test]!.name === test
      ? [drawnBox(atlas, { id, places: [place], column, rank })]
      : [],
  );
}

/** A line to a box of outcomes as one line to each outcome of what the line passes through. */
function singleLines(atlas: Atlas, line: ViewEdge, test: string): readonly ViewEdge[] {
  const lines = new Map<string, { claims: string[]; follows: string[]; through: ViewEdge['through'][number][] }>();
  for (const hub of line.through) {
    const place = atlas.place.get(hub)!;
    const [claims, follows] = [
      line.claims.filter((id) => atlas.edge.get(id)?.s === place && !isReport(atlas, id)),
      line.follows.filter((id) => atlas.inferred.get(id)?.s === place),
    ];
    for (const edge of atlas.at[place]!) {
      const { id, outcome } = atlas.data.nodes[edge.t]!;
      if (!outcome || edge.s !== place || atlas.words.tests[outcome.test]!.name !== test) continue;
      if (edge.r !== atlas.words.relations.findIndex(({ name }) => name === atlas.words.outcomes?.reports)) continue;
      const own = lines.get(id) ?? { claims: [], follows: [], through: [] };
      own.claims.push(...(line.claims.length > 0 ? [...claims, edge.id] : []));
      own.follows.push(...follows);
      own.through.push(hub);
      lines.set(id, own);
    }
  }
  return [...lines].map(([target, own]) => ({
    ...line,
    ...own,
    id: `${line.source}--${target}`,
    target,
    strong: false,
    strength: strengthOf(
      atlas.words,
      own.claims.flatMap((id) => atlas.edge.get(id)?.e.map(([, basis]) => basis) ?? []),
    ),
    ...(atlas.data.nodes[atlas.place.get(target)!]!.outcome?.against ? { disputed: true as const } : {}),
  }));
}

const isReport = (atlas: Atlas, id: string): boolean => {
  const edge = atlas.edge.get(id);
  return edge !== undefined && atlas.data.nodes[edge.t]!.outcome !== undefined;
};
