import * as words from '#words/page.ts';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { transform } from 'esbuild';
import { beforePaintScript, lettersScript } from '../html/earlyScripts.ts';

/** The two scripts that run before a page is painted. */
export const getStaticPaths = () =>
  [beforePaintScript, lettersScript].map(({ path, script }) => ({
    params: { early: path.replace(/\.js$/, '') },
    props: { script },
  }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { script } }) => {
  const { code } = await transform(script, {
    minify: true,
    define: { OPENED_FROM_DISK: JSON.stringify(words.openedFromDisk) },
  });
  return new Response(code, { headers: { 'Content-Type': 'text/javascript' } });
};
