import * as words from '#words/overview.ts';
import { counted } from '#words/count.ts';
import type { Overview, OverviewColumn, OverviewLink } from '../derive/overview.ts';
import type { Node, NodeId } from '../model/graph.ts';
import type { Kind } from '../field/field.ts';
import { orderLayers } from './order.ts';
import type { View, ViewNode } from './view.ts';

/** The overview as boxes and lines; of each entry’s lines the `strongest` to either side stand out. */
export function overviewView(
  overview: Overview,
  node: (id: NodeId) => Node,
  outcomeKind: Kind = '',
  strongest = 2,
): View {
  const said = overview.links.filter(({ claims }) => claims.length > 0);
  const strong = new Set([
    ...best(said, (link) => link.source, strongest),
    ...best(said, (link) => link.target, strongest),
  ]);
  const groups = new Map(overview.groups.map((group) => [group.id, group]));
  const ordered = orderLayers(
    overview.columns.map(({ ids }) => ids),
    overview.links.map(({ source, target, claims }) => ({ source, target, weight: claims.length || 0.5 })),
  );
  const reads = new Map(overview.columns.flatMap((column) => column.ids.map((id) => [id, column.reads] as const)));
  return {
    titles: overview.columns.map(({ title }) => title),
    nodes: overview.columns.flatMap(({ key, rest }, column): ViewNode[] => {
      const entries = ordered[column]!.map((id): ViewNode => {
        const group = groups.get(id);
        if (group) return { id, kind: outcomeKind, classes: [], label: group.short, column, test: group.test };
        const { id: entry, kind, classes, title } = node(id as NodeId);
        return { id, entry, kind, classes, label: title, column };
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
              label: words.moreInList(rest.length),
              column,
            },
          ];
    }),
    edges: overview.links.map((link) => ({
      id: `${link.source}--${link.target}`,
      source: link.source,
      target: link.target,
      label: linkLabel(link, overview.hubs),
      claims: link.claims,
      follows: link.follows,
      through: link.through,
      strong: strong.has(link),
      strength: link.strength,
      words: lineWords(link, reads.get(link.source)),
    })),
  };
}

/** How a line reads from its source to its target, and back. */
function lineWords(
  { formed, through }: OverviewLink,
  reads: OverviewColumn['reads'],
): readonly [forth: string, back: string] {
  const [forth, back, made] = reads ?? [words.joined, words.joined];
  return [forth, formed && through.length > 0 && made !== undefined ? made : back];
}

/** How many hubs a line passes and how many claims it stands for, or the claims alone where one joins the two directly. */
export function linkLabel(
  { through, claims, follows }: Pick<OverviewLink, 'through' | 'claims' | 'follows'>,
  [one, many]: Overview['hubs'],
): string {
  const what =
    claims.length === 0 && follows.length > 0 ? words.inferences(follows.length) : words.claims(claims.length);
  return through.length === 0 ? what : words.lineStandsFor(counted(through.length, one, many), what);
}

function best(
  links: readonly OverviewLink[],
  end: (link: OverviewLink) => string,
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
