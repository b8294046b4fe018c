import type { IndexPart, StoredPage } from './pagefindFiles.ts';

/** What is known of the text of a site once it is indexed: its pages and words, and of each page what it was read from. */
export interface IndexedText extends Index {
  /** By path of a page a digest of what Pagefind was given. */
  readonly from: ReadonlyMap<string, string>;
  /** Files of the index below the root of the site. */
  readonly files: readonly string[];
}

/** Pages and words of an index. */
export interface Index {
  readonly pages: readonly StoredPage[];
  readonly words: IndexPart;
}

/** An index to which pages of others come, as if all had been read together. */
export interface GrowingIndex extends Index {
  readonly take: (index: Index, isTaken?: (path: string) => boolean) => void;
}

/** Begins an index. */
export function growingIndex(): GrowingIndex {
  const pages: StoredPage[] = [];
  const words = new Map<string, Map<number, readonly number[]>>();
  return {
    pages,
    words,
    take: (index, isTaken = () => true) => {
      const numbers = index.pages.map((page) => (isTaken(page.path) ? pages.push(page) - 1 : -1));
      for (const [word, found] of index.words)
        for (const [page, places] of found) {
          const number = numbers[page]!;
          if (number < 0) continue;
          const own = words.get(word);
          if (own) own.set(number, places);
          else words.set(word, new Map([[number, places]]));
        }
    },
  };
}

/** The file of a page below the root of its site. */
export const fileOfPage = (path: string): string =>
  path === '' || !path.endsWith('.html') ? `${path === '' ? '' : `${path}/`}index.html` : path;
