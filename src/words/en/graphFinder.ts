import { counted } from './count.ts';

export const found = (count: number): string =>
  count === 0 ? 'No entries found' : `${counted(count, 'entry', 'entries')} found`;
export const noEntryCalled = (typed: string): string => `No entry is called “${typed}”.`;
export const nearIt = (names: readonly string[]): string => `Near it: ${names.join('; ')}`;
export const linkCopied = 'The link to this view is on the clipboard.';
/** Where the clipboard refuses. */
export const linkIs = (address: string): string => `The link to this view: ${address}`;
