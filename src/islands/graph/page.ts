import * as words from '#words/graph.ts';
import { isReading } from '../dom/readerPlace.ts';

/** Fits the page to what is drawn: parts that speak of the overview only, the list of a neighbourhood, and the title. */
export function fitPage(explorer: HTMLElement, focused: boolean, label?: string): void {
  // Set before the first paint where the address asks for a neighbourhood.
  document.documentElement.toggleAttribute('data-focused', focused);
  // What the reader has begun to read while this script was on its way is not taken away.
  for (const part of document.querySelectorAll<HTMLElement>('.of-overview')) part.hidden = focused && !isReading(part);
  explorer.querySelector<HTMLElement>('.as-list')!.hidden = !focused;
  explorer.dataset['view'] = focused ? 'neighbourhood' : 'overview';
  // The page came with its name and that of the site; the last is kept.
  const site = document.title.slice(Math.max(0, document.title.lastIndexOf(' · ')));
  document.title = `${label === undefined ? words.title : words.pageOf(label)}${site}`;
}
