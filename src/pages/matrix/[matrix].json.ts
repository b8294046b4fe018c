import type { APIRoute } from 'astro';
import { atlas } from '../../atlas.ts';
import { matrixOf } from '../../derive/evidenceMatrix.ts';
import { matrixClaims } from '../../exports/matrixClaims.ts';
import { isMade } from '../../site/parts/share.ts';

export const getStaticPaths = () =>
  atlas.field.views.matrices
    .filter(({ name }) => isMade(`matrix/${name}`))
    .map(({ name }) => ({ params: { matrix: name } }));
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(matrixClaims(atlas.graph, atlas, matrixOf(atlas, params['matrix']!))));
