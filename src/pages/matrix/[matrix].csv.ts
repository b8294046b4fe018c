import type { APIRoute } from 'astro';
import { atlas } from '../../atlas.ts';
import { matrixOf } from '../../derive/evidenceMatrix.ts';
import { matrixIds, type MatrixId } from '../../derive/matrices.ts';
import { toMatrixCsv } from '../../exports/matrixCsv.ts';

export const getStaticPaths = () => matrixIds.map((matrix) => ({ params: { matrix } }));
export const GET: APIRoute = ({ params }) =>
  new Response(toMatrixCsv(atlas.graph.field, matrixOf(atlas, params['matrix'] as MatrixId)));
