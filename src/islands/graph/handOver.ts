import { element } from '../dom/element.ts';
import type { OnScreen } from './exports.ts';

/** Hands a file to the reader under a name. */
export function saveAs(file: Blob, name: string): void {
  const link = element('a', { href: URL.createObjectURL(file), download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the file after the click; ten seconds are enough to begin.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Puts the address of the page on the clipboard, and says so; where that is refused, says the address. */
export async function copyLink(): Promise<string> {
  try {
    await navigator.clipboard.writeText(location.href);
    return 'The link to this view is on the clipboard.';
  } catch {
    return `The link to this view: ${location.href}`;
  }
}

/** Saves what is on screen in a format; the code that writes it is fetched when it is asked for. */
export async function saveView(format: string, name: string, screen: OnScreen): Promise<void> {
  const { exportView } = await import('./exports.ts');
  saveAs(await exportView(format, screen), name);
}
