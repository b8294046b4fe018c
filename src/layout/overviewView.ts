import type { Overview, OverviewLink } from '../derive/overview.ts';
import type { Node, NodeId } from '../model/graph.ts';
import { orderLayers } from './order.ts';
import type { View, ViewNode } from './view.ts';

/** The overview as boxes and lines; of each entry’s lines the `strongest` to either side stand out. */
export function overviewView(overview: Overview, node: (id: NodeId) => Node, strongest = 2): View {
  const strong = new Set([
    ...best(overview.links, (link) => link.source, strongest),
    ...best(overview.links, (link) => link.target, strongest),
  ]);
  const ordered = orderLayers(
    overview.columns.map(({ ids }) => ids),
    overview.links.map(({ source, target, claims }) => ({ source, target, weight: claims.length })),
  ) as readonly (readonly NodeId[])[];
  return {
    titles: overview.columns.map(({ title }) => title),
    nodes: overview.columns.flatMap(({ key, rest }, column): ViewNode[] => {
      const entries = ordered[column]!.map((id) => {
        const { kind, classes, title } = node(id);
        return { id, entry: id, kind, classes, label: title, column };
      });
      const first = rest[0];
      return first === undefined
        ? entries
        : [
            ...entries,
            {
              id: `more-${key}`,
              kind: node(first).kind,
              classes: [],
              label: `+ ${rest.length} more in the list`,
              column,
            },
          ];
    }),
    edges: overview.links.map((link) => ({
      id: `${link.source}--${link.target}`,
      source: link.source,
      target: link.target,
      label: linkLabel(link),
      claims: link.claims,
      through: link.through,
      strong: strong.has(link),
    })),
  };
}

/** `12 materials, 25 claims`, or the number of claims alone where a claim joins the two directly. */
export function linkLabel({ through, claims }: Pick<OverviewLink, 'through' | 'claims'>): string {
  const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
  return through.length === 0
    ? counted(claims.length, 'claim')
    : `${counted(through.length, 'material')}, ${counted(claims.length, 'claim')}`;
}

function best(
  links: readonly OverviewLink[],
  end: (link: OverviewLink) => NodeId,
  count: number,
): readonly OverviewLink[] {
  return [...Map.groupBy(links, end).values()].flatMap((own) =>
    [...own]
      .sort(
        (a, b) => b.claims.length - a.claims.length || (`${a.source}${a.target}` < `${b.source}${b.target}` ? -1 : 1),
      )
      .slice(0, count),
  );
}
