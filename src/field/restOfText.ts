import { quote } from '../source/bounds.ts';

/** Whether a key of a map is the rest of a sentence that a comma within braces has cut: several words, without a value. */
export const isRestOfText = (map: unknown, key: string): boolean =>
  key.includes(' ') && typeof map === 'object' && map !== null && (map as Record<string, unknown>)[key] === null;

/** What an author is told of it. */
export const restOfText = (key: string): string =>
  `${quote(key)} is what follows a comma within { }, where commas part fields; quote the text it belongs to`;
