import { seenBibtex } from '../../exports/seenBibtex.ts';
import { seenCsv, type SeenColumn, type SeenRow } from '../../exports/seenCsv.ts';
import { entryOf, siteAddress } from '../dom/element.ts';
import { rasterise, saveAs } from '../dom/save.ts';
import { unicodeText } from '../dom/unicodeText.ts';
import { pictureOf } from './picture.ts';
import { headsOf } from './section.ts';
import type { SectionView } from './view.ts';

/** Saves the rows that are shown, on whichever page, in their order, as a table or as the sources they rest on. */
export async function saveRows(host: HTMLElement, views: readonly SectionView[], format: 'csv' | 'bib'): Promise<void> {
  const seen = views.flatMap(rowsSeen);
  if (format === 'csv') {
    const text = seenCsv(
      columnsSeen(views),
      seen.map(({ row }) => row),
    );
    return saveAs(new Blob([text], { type: 'text/csv;charset=utf-8' }), nameOf(host, 'csv'));
  }
  const [works, whole] = await Promise.all(['references', 'citation'].map((name) => text(`data/${name}.bib`)));
  const slug = (id: string): string => id.slice(id.indexOf('/') + 1);
  const keys = [host.dataset['review']!, ...seen.flatMap(({ sources }) => sources)].map(slug);
  const bib = seenBibtex(works!, whole!, keys, `${questionOf(host)} ${citeOf(host)}`);
  saveAs(new Blob([bib], { type: 'application/x-bibtex;charset=utf-8' }), nameOf(host, 'bib'));
}

/** Saves a chart as it is seen, with its legend, what was asked, what is not stated and how it is cited. */
export async function savePicture(host: HTMLElement, figure: HTMLElement, format: 'svg' | 'png'): Promise<void> {
  const section = figure.closest('[data-test]');
  const svg = pictureOf(figure, [
    questionOf(host),
    ...['.count', '.unstated'].map((part) => unicodeText(section?.querySelector(part))),
    citeOf(host),
  ]);
  const file = format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await rasterise(svg);
  saveAs(file, nameOf(host, format, figure.dataset['chart']));
}

const questionOf = (host: HTMLElement): string => unicodeText(host.querySelector('.question'));

const citeOf = ({ dataset }: HTMLElement): string => dataset['cite']!.replace('{address}', location.href);

const today = (): string => new Date().toLocaleDateString('sv');

/** `crumb-compare-half-cell-hours-0.1.0-2026-01-31.svg`: what it is, of which version, taken when. */
const nameOf = ({ dataset }: HTMLElement, extension: string, what?: string): string =>
  [dataset['name'], ...(what === undefined ? [] : [what.replaceAll('.', '-')]), dataset['version'], today()].join('-') +
  `.${extension}`;

async function text(path: string): Promise<string> {
  const response = await fetch(siteAddress(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

/** Numbers of one unit; where each keeps its own they are shown with it and nothing else. */
const isNumber = (head: HTMLElement): boolean =>
  head.classList.contains('number') && head.dataset['mixed'] === undefined;

/** The columns of all tables that are shown, those of the same name once. */
function columnsSeen(views: readonly SectionView[]): readonly SeenColumn[] {
  const columns = views.flatMap(({ section }) =>
    headsOf(section).map((head): SeenColumn => {
      const [name, unit] = ['.name', '.unit'].map((part) => unicodeText(head.querySelector(part)));
      return {
        key: head.dataset['key']!,
        label: unit ? `${name} (${unit})` : name!,
        number: isNumber(head),
      };
    }),
  );
  return [...new Map(columns.map((column) => [column.key, column])).values()];
}

function rowsSeen({
  section,
  rows,
}: SectionView): readonly { readonly row: SeenRow; readonly sources: readonly string[] }[] {
  const heads = headsOf(section);
  return rows.map(({ id, certainty, make }) => {
    const row = make();
    return {
      row: {
        test: section.says,
        certainty,
        outcome: id,
        claims: linksIn(row, 'claims/'),
        cells: Object.fromEntries(
          heads.map((head, at) => [head.dataset['key']!, cellSeen(row.cells[at]!, isNumber(head))]),
        ),
      },
      sources: [...row.querySelectorAll<HTMLAnchorElement>('.where a[data-entry]')].map(entryOf),
    };
  });
}

const linksIn = (row: HTMLElement, path: string): readonly string[] => [
  ...new Set([...row.querySelectorAll('a')].map(({ href }) => href).filter((href) => href.includes(`/${path}`))),
];

function cellSeen(cell: HTMLTableCellElement, number: boolean): { readonly shown: string; readonly value: string } {
  const copy = cell.cloneNode(true) as HTMLTableCellElement;
  for (const part of copy.querySelectorAll('.in-card, .keep, .alike, abbr.missing, sup[aria-hidden], summary'))
    part.remove();
  return {
    shown: unicodeText(copy),
    value: number ? (cell.dataset['value'] ?? '') : '',
  };
}
