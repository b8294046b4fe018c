import { siteAddress } from '../../site/siteAddress.ts';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { atlas } from '../../atlas.ts';
import { claimsWithPage } from '../../exports/address.ts';
import { claimFile } from '../../exports/besides.ts';
import { mediaTypeOf } from '../../exports/mediaTypes.ts';
import { filesBeside } from '../../model/published.ts';
import { isMade } from '../../site/parts/share.ts';

/** Beside every claim: how to cite it, for reference managers, and what it says, as linked data. */
export const getStaticPaths = () =>
  claimsWithPage(atlas.graph)
    .filter(({ id }) => isMade(`claims/${id}`))
    .flatMap((claim) =>
      filesBeside.map((extension) => ({
        params: { file: `${claim.id}.${extension}` },
        props: { claim, extension },
      })),
    );

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { claim, extension } }) =>
  new Response(claimFile(atlas, siteAddress, claim, extension), {
    headers: { 'Content-Type': mediaTypeOf(extension) },
  });
