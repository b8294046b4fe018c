import * as words from '#words/compare.ts';
import { button, element } from '../dom/element.ts';
import type { CompareSection } from './rows.ts';

/** Offers what is seen as files: the rows as a table, their sources, and each chart as a picture; the code that writes them is fetched when it is asked for. */
export function offerDownloads(host: HTMLElement, shown: () => readonly CompareSection[]): void {
  const said = element('span', { role: 'status', class: 'meta' });
  const act = (work: () => Promise<void>) => (): void => {
    said.textContent = '';
    work().catch((reason: unknown) => {
      said.textContent = words.fileFailed(String(reason));
    });
  };
  const rows = (format: 'csv' | 'bib') =>
    act(async () => (await import('./download.ts')).saveRows(host, shown(), format));
  host
    .querySelector('.status')!
    .after(
      element(
        'p',
        { class: 'take sans' },
        words.whatIsSeen,
        button('CSV', rows('csv')),
        ' ',
        button('BibTeX', rows('bib')),
        ' ',
        said,
      ),
    );
  for (const figure of host.querySelectorAll<HTMLElement>('.compare-chart')) {
    const picture = (format: 'svg' | 'png') =>
      act(async () => (await import('./download.ts')).savePicture(host, figure, format));
    figure.append(
      element(
        'p',
        { class: 'take sans' },
        words.thisPicture,
        button('SVG', picture('svg')),
        ' ',
        button(words.png, picture('png')),
      ),
    );
  }
}
