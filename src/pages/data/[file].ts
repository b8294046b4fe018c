import { siteAddress } from '../../site/siteAddress.ts';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { atlas } from '../../atlas.ts';
import { dataFiles } from '../../exports/dataFiles.ts';
import { mediaTypeOf } from '../../exports/mediaTypes.ts';

/** The downloads of the data page: the graph, the tables, the bibliography, and their checksums. */
export const getStaticPaths = () =>
  dataFiles(atlas.graph, siteAddress).map(({ name, text }) => ({
    params: { file: name },
    props: { name, text },
  }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { name, text } }) =>
  new Response(text, { headers: { 'Content-Type': mediaTypeOf(name) } });
