import { outcomeNodes } from '../derive/outcomeNodes.ts';
import { claimsWithPage } from '../exports/address.ts';
import type { Lookups } from './around.ts';
import { claimPage } from './claim/claimPage.ts';
import { editionPage, editionsPage } from './edition/editionPage.ts';
import { gonePage } from './gonePage.ts';
import { outcomePage } from './outcome/outcomePage.ts';
import type { WrittenPage } from './page.ts';

/** All pages that are written without Astro, because they are many and alike; none is made before it is filled. */
export const writtenPages = ({ graph, gone }: Pick<Lookups, 'graph' | 'gone'>): readonly WrittenPage[] => [
  ...claimsWithPage(graph).map(claimPage),
  ...outcomeNodes(graph).map(outcomePage),
  ...gone.pages.map(gonePage),
  ...graph.editions.map(editionPage),
  ...(graph.editions.length > 0 ? [editionsPage(graph.editions)] : []),
];
