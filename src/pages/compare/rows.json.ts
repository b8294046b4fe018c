import type { APIRoute } from 'astro';
import { fromRoot } from '../../atlas.ts';
import { compareRows } from '../../html/compare/rowsFile.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(compareRows(fromRoot)));
