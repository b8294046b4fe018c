import { noting } from '../asking/asking.ts';
import { outcomeNodes } from '../derive/outcomeNodes.ts';
import { claimsWithPage } from '../exports/address.ts';
import type { Lookups } from './around.ts';
import { claimPage } from './claim/claimPage.ts';
import { editionPages, editionsPage } from './edition/editionPage.ts';
import { gonePage } from './gonePage.ts';
import { outcomePage } from './outcome/outcomePage.ts';
import type { WrittenPage } from './page.ts';

/** All pages that are written without Astro, because they are many and alike; none is made before it is filled. */
export const writtenPages = (atlas: Pick<Lookups, 'graph' | 'gone'>): readonly WrittenPage[] => [
  ...each(() => claimsWithPage(atlas.graph), claimPage),
  ...each(() => outcomeNodes(atlas.graph), outcomePage),
  ...each(() => atlas.gone.pages, gonePage),
  ...listed(() => {
    const { editions } = atlas.graph;
    return [
      ...editions.flatMap((edition) => editionPages(atlas.graph, edition)),
      ...(editions.length > 0 ? [editionsPage(editions)] : []),
    ];
  }),
];

/** A page of each of many, which rests on that one; which there are is found out each time. */
function each<One>(list: () => readonly One[], make: (one: One) => WrittenPage): readonly WrittenPage[] {
  const [all] = noting(list);
  return all.map((one) => {
    const [page, asked] = noting(() => make(one));
    return { ...page, asked };
  });
}

/** Pages rest on what they are given from the start, too. */
function listed(make: () => readonly WrittenPage[]): readonly WrittenPage[] {
  const [pages, asked] = noting(make);
  return pages.map((page) => ({ ...page, asked }));
}
