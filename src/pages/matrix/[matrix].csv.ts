import type { APIRoute } from 'astro';
import { atlas } from '../../atlas.ts';
import { matrixOf } from '../../derive/evidenceMatrix.ts';
import { toMatrixCsv } from '../../exports/matrixCsv.ts';
import { isMade } from '../../site/parts/share.ts';

export const getStaticPaths = () =>
  atlas.field.views.matrices
    .filter(({ name }) => isMade(`matrix/${name}`))
    .map(({ name }) => ({ params: { matrix: name } }));
export const GET: APIRoute = ({ params }) => new Response(toMatrixCsv(atlas.field, matrixOf(atlas, params['matrix']!)));
