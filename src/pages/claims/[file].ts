import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { atlas } from '../../atlas.ts';
import { claimsWithPage } from '../../exports/address.ts';
import { citationFormats, type CitationFormat } from '../../exports/bibliography.ts';
import { mediaTypeOf } from '../../exports/mediaTypes.ts';

const cite = atlas.cite;
const extensions = Object.keys(citationFormats) as readonly CitationFormat[];

/** Beside every claim: how to cite it, for reference managers. */
export const getStaticPaths = () =>
  claimsWithPage(atlas.graph).flatMap((claim) =>
    extensions.map((extension) => ({ params: { file: `${claim.id}.${extension}` }, props: { claim, extension } })),
  );

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { claim, extension } }) =>
  new Response(citationFormats[extension]([cite.claim(claim)]), {
    headers: { 'Content-Type': mediaTypeOf(extension) },
  });
