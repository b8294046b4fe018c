import type { APIRoute } from 'astro';
import { fromRoot } from '../../atlas.ts';
import { leavesOf, listNames, type ListName } from '../../html/list/lists.ts';

/** What stands on which page of a list that takes several, for addresses that name a place. */
export const getStaticPaths = () =>
  listNames(fromRoot.atlas.field)
    .filter((name) => leavesOf(fromRoot, name).length > 1)
    .map((list) => ({ params: { list } }));
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(leavesOf(fromRoot, params['list'] as ListName).map(({ ids }) => ids)));
