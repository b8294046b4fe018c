import { siteAddress } from '../../site/siteAddress.ts';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { atlas } from '../../atlas.ts';
import { entryFile } from '../../exports/besides.ts';
import { mediaTypeOf } from '../../exports/mediaTypes.ts';
import { withWorks, worksExtension, worksFile } from '../../exports/worksFile.ts';
import { filesBeside } from '../../model/published.ts';
import { isMade } from '../../site/parts/share.ts';

/**
 * Beside every entry: how to cite it, for reference managers, and what it says, as linked data; and the papers that it cites. The
 * full stop stands in the name of the route, so that who asks for a page is not told all of these first.
 */
export const getStaticPaths = () => [
  ...atlas.graph.nodes
    .filter(({ id }) => isMade(id))
    .flatMap((node) =>
      filesBeside.map((extension) => ({
        params: { kind: node.kind, slug: node.slug, format: extension },
        props: { write: () => entryFile(atlas, siteAddress, node, extension), extension },
      })),
    ),
  ...withWorks(atlas, atlas.graph)
    .filter(({ id }) => isMade(id))
    .map((node) => ({
      params: { kind: node.kind, slug: node.slug, format: worksExtension },
      props: { write: () => worksFile(atlas, node), extension: 'ris' },
    })),
];

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { write, extension } }) =>
  new Response(write(), { headers: { 'Content-Type': mediaTypeOf(extension) } });
