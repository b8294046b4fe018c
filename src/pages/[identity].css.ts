import { atlas } from '../atlas.ts';
import { identityCss } from '../exports/identity.ts';

/** The accent of the review, at `/identity.css`; not there where the review has none of its own. */
export const getStaticPaths = () =>
  identityCss(atlas.graph.site.accent) === '' ? [] : [{ params: { identity: 'identity' } }];

export const GET = (): Response =>
  new Response(identityCss(atlas.graph.site.accent), { headers: { 'Content-Type': 'text/css' } });
