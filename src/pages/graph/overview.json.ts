import type { APIRoute } from 'astro';
import { atlas } from '../../atlas.ts';
import { overviewOf } from '../../derive/overview.ts';
import { overviewView } from '../../layout/overviewView.ts';

/** The overview that the page of the graph draws, for its script. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(overviewView(overviewOf(atlas.graph), atlas.node, atlas.field.outcomes?.name)));
