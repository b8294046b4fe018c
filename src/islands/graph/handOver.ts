import * as words from '#words/graphFinder.ts';
import { saveAs } from '../dom/save.ts';
import type { OnScreen } from './exports.ts';

/** Puts the address of the page on the clipboard, and says so; where that is refused, says the address. */
export async function copyLink(): Promise<string> {
  try {
    await navigator.clipboard.writeText(location.href);
    return words.linkCopied;
  } catch {
    return words.linkIs(location.href);
  }
}

/** Saves what is on screen in a format; the code that writes it is fetched when it is asked for. */
export async function saveView(format: string, name: string, screen: OnScreen): Promise<void> {
  const { exportView } = await import('./exports.ts');
  saveAs(await exportView(format, screen), name);
}
