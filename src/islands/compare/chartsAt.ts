import { onceEach } from '../dom/load.ts';
import { offerPicture } from './take.ts';

/** Puts a chart that only the page of its test has into the place that is kept for it; tells whether it did. Where it does not come, the way to it stays. */
export async function fetchChart(host: HTMLElement, details: HTMLDetailsElement): Promise<boolean> {
  const link = details.querySelector<HTMLAnchorElement>('p > a');
  if (!link) return false;
  const charts = await chartsAt(link.href.replace(/#.*/, '')).catch(() => undefined);
  const figure = charts?.get(details.dataset['chart']!);
  const room = details.querySelector(':scope > p');
  if (!figure || !room) return false;
  room.replaceWith(figure);
  offerPicture(host, figure);
  return true;
}

/** The charts on another page of the site by their names, with links that hold here too. */
const chartsAt = onceEach(async (address: string): Promise<ReadonlyMap<string, HTMLElement>> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return new Map(
    [...page.querySelectorAll<HTMLElement>('.compare-chart')].map((figure) => {
      for (const link of figure.querySelectorAll('a'))
        link.setAttribute('href', new URL(link.getAttribute('href')!, address).href);
      return [figure.dataset['chart']!, document.adoptNode(figure)];
    }),
  );
});
