import * as words from '#words/graph.ts';
import type { View, ViewEdge, ViewNode } from '../../layout/view.ts';
import { button, element, typeset } from '../dom/element.ts';
import type { Atlas } from './atlas.ts';
import { outcomesIn } from './boxes.ts';
import { entryLink, itemsOf, wordsFrom } from './claims.ts';
import type { Shown } from './filter.ts';

/** A view as nested lists, one column after the other: columns, their boxes, each box’s lines, and the claims of a line when it is opened. */
export function* listView(
  atlas: Atlas,
  view: View,
  shown: Shown,
  focus: (id: string) => void,
): Generator<readonly HTMLElement[]> {
  const label = new Map(view.nodes.map((node) => [node.id, node.label]));
  const seen = view.edges.filter(({ id }) => shown.edges.has(id));
  const linesAt = Map.groupBy(
    seen.flatMap((edge) => [edge.source, edge.target].map((end) => ({ end, edge }))),
    ({ end }) => end,
  );
  for (const [column, title] of view.titles.entries()) {
    const own = view.nodes.filter(
      (node) => node.column === column && (node.entry ?? node.test) !== undefined && shown.nodes.has(node.id),
    );
    if (own.length === 0) continue;
    yield [
      element('h3', {}, title),
      element(
        'ul',
        {},
        ...own.map((node) => {
          const lines = (linesAt.get(node.id) ?? []).map(({ edge }) => edge);
          const count = element('span', { class: 'meta' }, ` ${words.lines(lines.length)}`);
          const item = element('details', {}, element('summary', {}, ...typeset(node.label), count));
          // Most are never opened: their content is made when they are.
          item.addEventListener('toggle', () => {
            if (item.childElementCount > 1) return;
            item.append(
              ...(node.test === undefined ? [wayTo(atlas, node, focus)] : outcomeLinks(atlas, node.test, lines)),
              element('ul', {}, ...lines.map((edge) => lineItem(atlas, edge, node, label))),
            );
          });
          return element('li', {}, item);
        }),
      ),
    ];
  }
}

const wayTo = (atlas: Atlas, { id }: ViewNode, focus: (id: string) => void): HTMLElement =>
  element(
    'p',
    {},
    entryLink(atlas, atlas.place.get(id)!),
    ' ',
    button(words.focusOnIt, () => focus(id), { class: 'small' }),
  );

const outcomeLinks = (atlas: Atlas, test: string, lines: readonly ViewEdge[]): readonly HTMLElement[] =>
  outcomesIn(
    atlas,
    lines.flatMap(({ claims }) => claims),
    test,
  ).map((place) => element('p', {}, entryLink(atlas, place)));

/** A line, opening into its claims and what follows. */
function lineItem(atlas: Atlas, edge: ViewEdge, { id }: ViewNode, label: ReadonlyMap<string, string>): HTMLElement {
  const other = edge.source === id ? edge.target : edge.source;
  const claims = element('ul', { class: 'claims' });
  const inner = element(
    'details',
    {},
    element('summary', {}, `${wordsFrom(atlas, edge, id)} `, ...typeset(label.get(other)!)),
    claims,
  );
  inner.addEventListener('toggle', () => {
    if (claims.childElementCount === 0) claims.append(...itemsOf(atlas, edge));
  });
  return element('li', {}, inner);
}
