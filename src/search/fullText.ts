import { normalise } from './normalise.ts';

/**
 * Folds the text between the tags of a page, so that the full-text index sees one dash and one micro sign and `Na–Bi` is found
 * by its parts. Only the index is made from it; the page itself keeps its typography.
 */
export const foldHtml = (html: string): string =>
  html.replace(/>[^<]+/g, (text) => text.replace(/[‐‑‒–—−]/g, '-').replace(/μ/g, 'µ'));

/** The words to ask the full-text index for, at most eight; the same folding as in the index. */
export function fullTextWords(typed: string): readonly string[] {
  const words = normalise(typed)
    .split(/[\s"'“”(){}[\]<>=≥≤,;:!?|\\]+/u)
    .map((word) => word.replace(/^[.\-/@&%]+|[.\-/@&]+$/gu, '').replace(/^(\d*)um$/, '$1µm'))
    .filter((word) => word !== '' && word.length <= 60);
  const telling = words.filter((word) => !commonWords.has(word));
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, 8);
}

const commonWords = new Set(
  'a an the of for with to and or from at by is are was were what which how why does do did can this that be its it as on in into et'.split(
    ' ',
  ),
);

/** `pages.json`: fragment ids of the entries in the order of `names.json` (empty where there is none), and of other pages. */
export interface PageFile {
  readonly entries: readonly string[];
  readonly others: readonly (readonly [id: string, path: string, title: string])[];
}

/** What is used of a stored page: its text, its summary, and its anchors with their place counted in words. */
export interface Fragment {
  readonly content: string;
  readonly meta: { readonly title?: string; readonly summary?: string };
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
}

/** The words of the pages in normal form, the most frequent first: what a slip of the finger is told from. */
export function wordsOf(pages: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const word of new Set(normalise(page).match(/(?<![\p{L}\p{N}])\p{Ll}{4,}(?![\p{L}\p{N}])/gu)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
}
