import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { atlas } from '../../atlas.ts';
import { editionCsv } from '../../exports/editionCsv.ts';
import { mediaTypeOf } from '../../exports/mediaTypes.ts';
import { isMade } from '../../site/parts/share.ts';

/** Every released version as it was, as a table of what each claim said. */
export const getStaticPaths = () =>
  atlas.graph.editions
    .filter(({ version }) => isMade(`v/${version}`))
    .map((edition) => ({ params: { version: edition.version }, props: { edition } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { edition } }) =>
  new Response(editionCsv(edition), { headers: { 'Content-Type': mediaTypeOf('csv') } });
