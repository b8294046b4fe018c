import { plain } from '../normalise.ts';

/** A name, by its number, that is nothing but capitals; its letters in small type. */
export interface Abbreviation {
  readonly id: number;
  readonly letters: string;
}

/** The letters of a name of three to eight capitals, in small type: `NG-NF` → `ngnf`. */
export function abbreviated(text: string): string | undefined {
  // Most names are told from their first letters.
  if (/^[^\p{L}]*(?:\p{Ll}|\p{L}\p{Ll})|\d/u.test(text)) return undefined;
  const letters = plain(text).replace(/[-/@\s]/g, '');
  return /^[A-Z]{3,8}$/.test(letters) ? letters.toLowerCase() : undefined;
}
