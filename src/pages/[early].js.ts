import * as words from '#words/page.ts';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { transform } from 'esbuild';
import beforePaint from '../html/beforePaint.js?raw';
import letters from '../html/letters.js?raw';

/** The two scripts that run before a page is painted: for the theme and what the address asks for, and for its letters. */
export const getStaticPaths = () => [
  { params: { early: 'before-paint' }, props: { script: beforePaint } },
  { params: { early: 'letters' }, props: { script: letters } },
];

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { script } }) => {
  const { code } = await transform(script, {
    minify: true,
    define: { OPENED_FROM_DISK: JSON.stringify(words.openedFromDisk) },
  });
  return new Response(code, { headers: { 'Content-Type': 'text/javascript' } });
};
