import { createHash } from 'node:crypto';
import * as words from '#words/page.ts';
import beforePaint from './beforePaint.js?raw';
import letters from './letters.js?raw';

/** A script that runs before a page is painted: where it lies, and what it says, in which `OPENED_FROM_DISK` stands for words. */
export interface EarlyScript {
  readonly path: string;
  readonly script: string;
}

/**
 * Among what is named by its bytes, which browsers keep: each page waits for these scripts, and no page after the first asks for them.
 * Every page names them, so the name is short.
 */
function early(script: string): EarlyScript {
  const hash = createHash('sha256').update(script).update(words.openedFromDisk).digest('base64url');
  return { path: `_astro/${hash.slice(0, 4)}.js`, script };
}

/** For the theme and for what the address asks for. */
export const beforePaintScript = early(beforePaint);
/** For the letters of a page. */
export const lettersScript = early(letters);
