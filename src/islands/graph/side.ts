import * as words from '#words/graph.ts';
import type { View, ViewEdge } from '../../layout/view.ts';
import { button } from '../dom/element.ts';
import type { Atlas } from './atlas.ts';
import type { Shown } from './filter.ts';
import { edgePanel, nodePanel, type Asked } from './panel.ts';

/** What the panel beside the drawing is about. */
export interface Subject {
  readonly atlas: Atlas | undefined;
  readonly view: View;
  readonly shown: Shown;
  readonly selected: string | undefined;
  readonly focus: string | undefined;
}

/** A line by its id; the ends may be named the other way round. */
export const lineCalled = (view: View, id: string | undefined): ViewEdge | undefined =>
  view.edges.find((edge) => edge.id === id || `${edge.target}--${edge.source}` === id);

/** Makes a function that fills the panel: with what is selected, else with the entry in the middle, else with the hint it came with. */
export function panelIn(panel: HTMLElement, asked: Asked): (subject: Subject) => void {
  const hint = panel.querySelector<HTMLElement>('.hint')!;
  return ({ atlas, view, shown, selected, focus }) => {
    const line = lineCalled(view, selected);
    const entry = (id: string | undefined) =>
      view.nodes.find((node) => node.id === id && (node.entry ?? node.test) !== undefined);
    const chosen = line ?? entry(selected);
    const box = entry(selected) ?? entry(focus);
    // On a phone what is chosen lies over the page; what is only described stays in it.
    panel.classList.toggle('hint', !chosen);
    const content =
      atlas && line
        ? edgePanel(atlas, view, line, asked)
        : atlas && box
          ? nodePanel(atlas, view, box, shown.edges, asked, focus)
          : [hint];
    const held = panel.contains(document.activeElement);
    const close = button('×', () => asked.select(undefined), { class: 'close', 'aria-label': words.close });
    panel.replaceChildren(...(chosen && atlas ? [close] : []), ...content);
    panel.scrollTop = 0;
    if (held) panel.querySelector<HTMLElement>('h2')?.focus();
  };
}
