import { atlas } from '../atlas.ts';
import { reviewCss } from '../exports/identity.ts';

/** What the review adds to the looks, at `/identity.css`; not there where it adds nothing. */
export const getStaticPaths = () => (reviewCss(atlas.graph) === '' ? [] : [{ params: { identity: 'identity' } }]);

export const GET = (): Response => new Response(reviewCss(atlas.graph), { headers: { 'Content-Type': 'text/css' } });
