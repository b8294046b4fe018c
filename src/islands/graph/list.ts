import type { View } from '../../layout/view.ts';
import { button, element, typeset } from '../dom/element.ts';
import type { Shown } from './filter.ts';
import type { Atlas } from './focus.ts';
import { claimItem, entryLink, wordsFrom } from './panel.ts';

/** A view as nested lists: columns, their entries, each entry’s lines, and the claims of a line when it is opened. */
export function listView(atlas: Atlas, view: View, shown: Shown, focus: (id: string) => void): readonly HTMLElement[] {
  const label = new Map(view.nodes.map((node) => [node.id, node.label]));
  return view.titles.flatMap((title, column) => {
    const own = view.nodes.filter(
      (node) => node.column === column && node.entry !== undefined && shown.nodes.has(node.id),
    );
    if (own.length === 0) return [];
    return [
      element('h3', {}, title),
      element(
        'ul',
        {},
        ...own.map((node) => {
          const lines = view.edges.filter(
            (edge) => shown.edges.has(edge.id) && (edge.source === node.id || edge.target === node.id),
          );
          const item = element(
            'details',
            {},
            element(
              'summary',
              {},
              ...typeset(node.label),
              element('span', { class: 'meta' }, ` ${lines.length} ${lines.length === 1 ? 'line' : 'lines'}`),
            ),
          );
          // Most are never opened: their content is made when they are.
          item.addEventListener('toggle', () => {
            if (item.childElementCount > 1) return;
            item.append(
              element(
                'p',
                {},
                entryLink(atlas, atlas.place.get(node.id)!),
                ' ',
                button('Focus on it', () => focus(node.id), { class: 'small' }),
              ),
              element(
                'ul',
                {},
                ...lines.map((edge) => {
                  const other = edge.source === node.id ? edge.target : edge.source;
                  const claims = element('ul', { class: 'claims' });
                  const inner = element(
                    'details',
                    {},
                    element('summary', {}, `${wordsFrom(atlas, edge, node.id)} `, ...typeset(label.get(other)!)),
                    claims,
                  );
                  inner.addEventListener('toggle', () => {
                    if (claims.childElementCount === 0)
                      claims.append(
                        ...edge.claims.flatMap((id) =>
                          atlas.edge.has(id) ? [claimItem(atlas, atlas.edge.get(id)!)] : [],
                        ),
                      );
                  });
                  return element('li', {}, inner);
                }),
              ),
            );
          });
          return element('li', {}, item);
        }),
      ),
    ];
  });
}
