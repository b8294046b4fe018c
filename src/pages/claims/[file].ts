import { siteAddress } from '../../site/siteAddress.ts';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { atlas } from '../../atlas.ts';
import { claimsWithPage, type Claim } from '../../exports/address.ts';
import { citationFormats } from '../../exports/bibliography.ts';
import { claimJsonLd, jsonLdText } from '../../exports/jsonLd.ts';
import { mediaTypeOf } from '../../exports/mediaTypes.ts';

const { claim: cite } = atlas.cite;
const formats: Readonly<Record<string, (claim: Claim) => string>> = {
  ...Object.fromEntries(
    Object.entries(citationFormats).map(([extension, write]) => [extension, (claim: Claim) => write([cite(claim)])]),
  ),
  jsonld: (claim) => jsonLdText(claimJsonLd(atlas, siteAddress, claim)),
};

/** Beside every claim: how to cite it, for reference managers, and what it says, as linked data. */
export const getStaticPaths = () =>
  claimsWithPage(atlas.graph).flatMap((claim) =>
    Object.keys(formats).map((extension) => ({
      params: { file: `${claim.id}.${extension}` },
      props: { claim, extension },
    })),
  );

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { claim, extension } }) =>
  new Response(formats[extension]!(claim), {
    headers: { 'Content-Type': mediaTypeOf(extension) },
  });
