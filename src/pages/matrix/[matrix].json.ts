import type { APIRoute } from 'astro';
import { atlas } from '../../atlas.ts';
import { matrixOf } from '../../derive/evidenceMatrix.ts';
import { matrixClaims } from '../../exports/matrixClaims.ts';

export const getStaticPaths = () => atlas.field.views.matrices.map(({ name }) => ({ params: { matrix: name } }));
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(matrixClaims(atlas.graph, atlas, matrixOf(atlas, params['matrix']!))));
