import { siteAddress } from '../../site/siteAddress.ts';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { atlas } from '../../atlas.ts';
import { bytesOf } from '../../exports/measured.ts';
import { mediaTypeOf } from '../../exports/mediaTypes.ts';
import { offeredFiles } from '../../exports/offeredFiles.ts';
import { streamed } from '../../site/data/streamed.ts';

/** The downloads of the data page, as `npm run dev` shows them: the graph, the tables, the bibliography, and their checksums. A build writes them itself. */
export const getStaticPaths = async () =>
  (await offeredFiles(atlas.graph, siteAddress)).map((file) => ({ params: { file: file.name }, props: { file } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { file } }) =>
  new Response(streamed(bytesOf(file)), { headers: { 'Content-Type': mediaTypeOf(file.name) } });
