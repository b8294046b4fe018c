import { asIndexed, asStored } from '../fullText.ts';
import type { IndexPart, StoredPage } from './pagefindFiles.ts';

/**
 * Pagefind drops the marks within a word and also stores what stands between them: `2.63` as 263, 2 and 63, `[26-28]` as 2628, 26
 * and 28. Whoever asks for 63 means neither. Here numbers stand under what is written at their places, and parts of one nowhere.
 */
export function withWholeNumbers(pages: readonly Pick<StoredPage, 'content'>[], words: IndexPart): IndexPart {
  const texts = pages.map(({ content }) => content.split(/\s+/));
  const whole = new Map<string, Map<number, number[]>>();
  for (const [word, found] of words) {
    if (!/\d/.test(word)) {
      whole.set(word, new Map([...found].map(([page, places]) => [page, [...places]])));
      continue;
    }
    for (const [page, places] of found)
      for (const place of places)
        for (const key of keysOf(word, texts[page]![place] ?? '')) {
          const byPage = whole.get(key) ?? new Map<number, number[]>();
          whole.set(key, byPage);
          byPage.set(
            page,
            [...new Set([...(byPage.get(page) ?? []), place])].sort((a, b) => a - b),
          );
        }
  }
  return whole;
}

/** Under what a word with a digit stands that Pagefind has read of a written one. */
function keysOf(word: string, written: string): readonly string[] {
  const parts = written.split(/(?:(?!(?<=\d)(?:\.(?=\d)|,(?=\d{3}(?!\d))))[^\p{L}\p{N}+°])+/u).map(asIndexed);
  const isNumber = (part: string): boolean => /^\d+\.\d/.test(part);
  // Of `0.5-2` Pagefind knows no 0.5.
  if (asStored(written) === word) return [...new Set([asIndexed(written), ...parts.filter(isNumber)])];
  if (parts.includes(word)) return [word];
  const own = parts.filter((part) => asStored(part) === word);
  // Of a compound with letters Pagefind knows parts of its own: `Nws` of `CuNws`.
  return own.length > 0 || /^\d+$/.test(word) ? own : [word];
}
