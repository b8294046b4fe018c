import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { atlas } from '../atlas.ts';
import { dataFiles } from '../exports/dataFiles.ts';
import { discoveryFiles } from '../exports/discovery/files.ts';
import { mediaTypeOf } from '../exports/mediaTypes.ts';
import { siteAddress } from '../site/siteAddress.ts';

/** What stands at the root of the site for crawlers, feed readers and browsers. */
export const getStaticPaths = () =>
  discoveryFiles(atlas.graph, siteAddress, dataFiles(atlas.graph, siteAddress)).map(({ name, text }) => ({
    params: { discovery: name },
    props: { name, text },
  }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { name, text } }) =>
  new Response(text, { headers: { 'Content-Type': mediaTypeOf(name) } });
