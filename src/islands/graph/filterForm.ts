import * as words from '#words/graph.ts';
import type { View } from '../../layout/view.ts';
import { element } from '../dom/element.ts';
import { choicesOf } from './filter.ts';
import type { Atlas } from './atlas.ts';
import { filterNames, type Filters } from './state.ts';

/** Checkboxes for what can be chosen in a view, with counts; keeps the focus on the box just used. */
export function fillFilters(
  host: HTMLElement,
  atlas: Atlas,
  view: View,
  filters: Filters,
  change: (filters: Filters) => void,
): void {
  const used = (document.activeElement as HTMLInputElement | null)?.dataset?.['choice'];
  const choices = choicesOf(atlas, view);
  host.replaceChildren(
    ...filterNames.map((name) =>
      element(
        'fieldset',
        { tabindex: choices[name].length > 9 ? '0' : undefined },
        element('legend', {}, words.only[name]),
        ...choices[name].map(({ value, label, count }) => {
          const box = element('input', {
            type: 'checkbox',
            checked: filters[name].includes(value),
            'data-choice': `${name} ${value}`,
          });
          box.addEventListener('change', () =>
            change({
              ...filters,
              [name]: box.checked ? [...filters[name], value] : filters[name].filter((other) => other !== value),
            }),
          );
          return element('label', {}, box, ` ${label} `, element('span', { class: 'count' }, String(count)));
        }),
      ),
    ),
  );
  if (used !== undefined) host.querySelector<HTMLInputElement>(`[data-choice="${CSS.escape(used)}"]`)?.focus();
}
