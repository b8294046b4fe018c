import { siteAddress } from '../../site/siteAddress.ts';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { atlas } from '../../atlas.ts';
import { mediaTypeOf } from '../../exports/mediaTypes.ts';
import { bytesOf, offeredFiles } from '../../exports/offeredFiles.ts';

/** The downloads of the data page: the graph, the tables, the bibliography, and their checksums. */
export const getStaticPaths = async () =>
  (await offeredFiles(atlas.graph, siteAddress)).map((file) => ({ params: { file: file.name }, props: { file } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { file } }) =>
  new Response(bytesOf(file), { headers: { 'Content-Type': mediaTypeOf(file.name) } });
