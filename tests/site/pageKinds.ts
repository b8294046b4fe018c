import type { Page } from 'playwright-core';

/** The path of a page, and what to wait for where a script makes it what it is. */
export type PageKind = readonly [path: string, ready?: string];

/** A search page that says nothing more of what was asked: its results are parted anew, and facts come above them, after they are first there. */
export const answered = (query: string, more = ''): string =>
  `search-page[data-answered][data-state=ready][data-query=${JSON.stringify(query)}]${more}`;

/** One page of each kind, in groups that are about as much work. */
export const pageGroups = {
  rooms: [[''], ['browse/'], ['tour/'], ['about/'], ['about/rules/'], ['data/'], ['audit/'], ['gaps/']],
  entries: [
    ['claims/'],
    ['sections/'],
    ['sections/section-3-1-2/'],
    ['sections/table-1/'],
    ['sections/table-2/'],
    ['sections/figure-2/'],
    ['materials/'],
    ['strategies/surface-coating/'],
    ['materials/cu6sn5/'],
    ['materials/bi-cns-cu/'],
    ['mechanisms/lower-nucleation-barrier/'],
    ['challenges/dendrites/'],
    ['methods/magnetron-sputtering/'],
    ['concepts/coulombic-efficiency/'],
    ['references/zhang-2021-72/'],
    ['references/yu-2025-review/'],
    ['claims/bi-cns-cu--text-half-cell--average-coulombic-efficiency/'],
    ['claims/bi-cns--forms--na-bi/'],
    ['no-such-page/'],
  ],
  views: [
    ['compare/', 'compare-results[data-ready]'],
    ['compare/?base=copper-collectors&sort=-cycles', 'compare-results[data-ready]'],
    ['graph/', 'graph-explorer[data-state=ready]'],
    [
      'graph/?focus=materials/bi-cns-cu&selected=materials/bi-cns-cu--materials/na-bi',
      'graph-explorer[data-state=ready] .claim',
    ],
    ['paths/?from=materials/bi-cns-cu&to=challenges/dendrites', '.routes .route'],
    ['matrix/'],
    ['matrix/ladder/'],
  ],
  answers: [
    ['search/', answered('')],
    ['search/?q=Na-Bi', answered('Na-Bi')],
    ['search/?q=CE+%3E%3D+99.8&kind=materials', answered('CE >= 99.8', ' [data-part=filters] label')],
    ['search/?q=xyzzy', answered('xyzzy')],
    ['search/?q=dendrits', answered('dendrits')],
    ['search/?q=H2O', answered('H2O')],
  ],
} satisfies Readonly<Record<string, readonly PageKind[]>>;

/** Waits until a page is what it will be. */
export const settle = async (page: Page, ready: string | undefined): Promise<void> => {
  if (ready !== undefined) await page.locator(ready).first().waitFor();
};
