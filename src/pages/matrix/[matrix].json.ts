import type { APIRoute } from 'astro';
import { atlas } from '../../atlas.ts';
import { matrixOf } from '../../derive/evidenceMatrix.ts';
import { matrixIds, type MatrixId } from '../../derive/matrices.ts';
import { matrixClaims } from '../../exports/matrixClaims.ts';

export const getStaticPaths = () => matrixIds.map((matrix) => ({ params: { matrix } }));
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(matrixClaims(atlas.graph, atlas, matrixOf(atlas, params['matrix'] as MatrixId))));
