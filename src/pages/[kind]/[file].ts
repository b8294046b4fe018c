import { siteAddress } from '../../site/siteAddress.ts';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { atlas } from '../../atlas.ts';
import { citationFormats } from '../../exports/bibliography.ts';
import { entryJsonLd, jsonLdText } from '../../exports/jsonLd.ts';
import { mediaTypeOf } from '../../exports/mediaTypes.ts';
import type { Node } from '../../model/graph.ts';

const { entry } = atlas.cite;
const formats: Readonly<Record<string, (node: Node) => string>> = {
  ...Object.fromEntries(
    Object.entries(citationFormats).map(([extension, write]) => [extension, (node: Node) => write([entry(node)])]),
  ),
  jsonld: (node) => jsonLdText(entryJsonLd(atlas, siteAddress, node)),
};

/** Beside every entry: how to cite it, for reference managers, and what it says, as linked data. */
export const getStaticPaths = () =>
  atlas.graph.nodes.flatMap((node) =>
    Object.keys(formats).map((extension) => ({
      params: { kind: node.kind, file: `${node.slug}.${extension}` },
      props: { node, extension },
    })),
  );

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { node, extension } }) =>
  new Response(formats[extension]!(node), { headers: { 'Content-Type': mediaTypeOf(extension) } });
