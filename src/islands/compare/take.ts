import * as words from '#words/compare.ts';
import { button, element } from '../dom/element.ts';
import type { SectionView } from './view.ts';

/** What a click makes; where it fails, that is said beside the files of what is seen. */
const act = (host: HTMLElement, work: () => Promise<void>) => (): void => {
  const said = host.querySelector('.take [role=status]')!;
  said.textContent = '';
  work().catch((reason: unknown) => {
    said.textContent = words.fileFailed(String(reason));
  });
};

/** Offers what is seen as files: the rows as a table, their sources, and each chart as a picture; the code that writes them is fetched when it is asked for. */
export function offerDownloads(host: HTMLElement, shown: () => Promise<readonly SectionView[]>): void {
  const rows = (format: 'csv' | 'bib') =>
    act(host, async () => (await import('./download.ts')).saveRows(host, await shown(), format));
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
        element('span', { role: 'status', class: 'meta' }),
      ),
    );
  for (const figure of host.querySelectorAll<HTMLElement>('.compare-chart')) offerPicture(host, figure);
}

/** Offers a chart as a picture. */
export function offerPicture(host: HTMLElement, figure: HTMLElement): void {
  const picture = (format: 'svg' | 'png') =>
    act(host, async () => (await import('./download.ts')).savePicture(host, figure, format));
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
