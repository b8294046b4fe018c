import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { atlas } from '../atlas.ts';
import { goneFiles } from '../exports/goneFiles.ts';
import { mediaTypeOf } from '../exports/mediaTypes.ts';
import { isMade } from '../site/parts/share.ts';
import { siteAddress } from '../site/siteAddress.ts';

/** Files whose page moved or was withdrawn keep answering at their old addresses. */
export const getStaticPaths = () =>
  goneFiles(atlas, siteAddress, atlas.gone)
    .filter(({ name }) => isMade(name))
    .map((file) => ({
      params: { goneFile: file.name },
      props: { file },
    }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'Content-Type': mediaTypeOf(file.name) } });
