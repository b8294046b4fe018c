import type { LocatorForm } from '../field/field.ts';
import { parseLocator } from './locator.ts';

/** A locator in another spelling, as ` (write “§1 ¶2”)`; empty where nothing is near. */
export function meantLocator(text: string, forms: readonly LocatorForm[]): string {
  const spaced = text.trim().replace(/[,;:]?\s*(?:¶\s*|\bpara(?:graph)?\.?\s+|\bpar\.\s*|\u00b6)(?=\d)/gi, ' ¶');
  const tries = forms.flatMap(({ prefix, words }) =>
    [...words, prefix.trim()].map((word) => {
      const rest = spaced.slice(word.length).replace(/^[.\s]+/, '');
      return spaced.toLowerCase().startsWith(word.toLowerCase()) ? `${prefix}${rest}` : spaced;
    }),
  );
  const found = [spaced, ...tries].find((one) => one !== text && parseLocator(one, forms) !== undefined);
  return found === undefined ? '' : ` (write “${found}”)`;
}
