import { siteAddress } from '../../site/siteAddress.ts';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { atlas } from '../../atlas.ts';
import { entryFile } from '../../exports/besides.ts';
import { mediaTypeOf } from '../../exports/mediaTypes.ts';
import { filesBeside } from '../../model/published.ts';
import { isMade } from '../../site/parts/share.ts';

/** Beside every entry: how to cite it, for reference managers, and what it says, as linked data. */
export const getStaticPaths = () =>
  atlas.graph.nodes
    .filter(({ id }) => isMade(id))
    .flatMap((node) =>
      filesBeside.map((extension) => ({
        params: { kind: node.kind, file: `${node.slug}.${extension}` },
        props: { node, extension },
      })),
    );

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { node, extension } }) =>
  new Response(entryFile(atlas, siteAddress, node, extension), {
    headers: { 'Content-Type': mediaTypeOf(extension) },
  });
