import * as words from '#words/page.ts';
import { transform } from 'esbuild';
import script from '../html/beforePaint.js?raw';

/** The script that runs before the first paint, at `/before-paint.js`; what it says is put in. */
export const GET = async (): Promise<Response> => {
  const { code } = await transform(script, {
    minify: true,
    define: { OPENED_FROM_DISK: JSON.stringify(words.openedFromDisk) },
  });
  return new Response(code, { headers: { 'Content-Type': 'text/javascript' } });
};
