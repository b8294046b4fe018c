import { createHash } from 'node:crypto';
import { stretchPath, toStretches, type Stretch } from '../passages.ts';
import type { NameRecord } from '../records.ts';
import { toParts, type StoredPart, type TextFile } from '../textParts.ts';
import { packWords, wordCounter } from '../wordList.ts';
import { gatherWords } from './gatherWords.ts';
import type { IndexPart, StoredPage } from './pagefindFiles.ts';
import { summariesOfParts } from './summariesOfParts.ts';

/** The full-text index as the search loads it. */
export interface PackedText {
  readonly text: TextFile;
  /** By number. */
  readonly parts: readonly StoredPart[];
}

/** Pages that come a few at a time, to be packed when all came. */
export interface Packing {
  /** Takes some pages with their words; gives their stretches with the paths below `search/`. */
  readonly add: (pages: readonly StoredPage[], words: IndexPart) => Iterable<readonly [path: string, stretch: Stretch]>;
  /** What all of them are packed to; `known` are the words of names. */
  readonly packed: (known: ReadonlySet<string>) => PackedText;
}

type Entry = Pick<NameRecord, 'kind' | 'slug' | 'title' | 'names' | 'weight'>;

/** Packs pages and words of an index. Pages that are entries get the number they have in `names.json`, others follow. */
export function packText(entries: readonly Entry[]): Packing {
  const numbers = new Map(entries.map(({ kind, slug }, entry) => [`${kind}/${slug}`, entry]));
  const others: { readonly path: string; readonly title: string }[] = [];
  const summaries = new Map<number, string>();
  const gathered = gatherWords();
  const counter = wordCounter();
  const numberOf = (path: string): number => numbers.get(path)!;
  return {
    add: (pages, words) => {
      for (const { path, title, content, summary } of pages) {
        if (!numbers.has(path)) {
          numbers.set(path, numbers.size);
          others.push({ path, title });
        }
        const page = numberOf(path);
        if (page < entries.length && summary !== undefined) summaries.set(page, summary);
        counter.add(content);
      }
      gathered.add(pages, words, numberOf);
      return stretchesOf(pages);
    },
    packed: (known) => {
      const listed = others.map(({ path, title }) => [path, title] as const).sort(byPath);
      // They came in another order.
      const last = new Map(listed.map(([path], at) => [numberOf(path), entries.length + at]));
      const lastOf = (number: number): number => last.get(number) ?? number;
      const packed = toParts({ keys: gathered.keys, get: (word) => gathered.get(word, lastOf) });
      const from = packed.map((part) => part.from).join(' ');
      const summed = summariesOfParts(from, entries, summaries);
      const parts = packed.map(({ content }, part): StoredPart => [content, summed[part]!]);
      const id = createHash('sha256')
        .update(JSON.stringify([entries.map(({ kind, slug }) => [kind, slug]), listed, parts]))
        .digest('hex')
        .slice(0, 10);
      // Pagefind names its parts, and so orders its words, anew each time.
      const words = new Set([...counter.words(), ...[...gathered.all].sort()]);
      const inNoName = packWords([...words].filter((word) => /^\p{L}+$/u.test(word) && !known.has(word)));
      return { text: { id, parts: from, others: listed, words: inNoName }, parts };
    },
  };
}

const byPath = ([one]: readonly [string, string], [other]: readonly [string, string]): number => (one < other ? -1 : 1);

function* stretchesOf(pages: readonly StoredPage[]): Generator<readonly [path: string, stretch: Stretch]> {
  for (const { path, content, anchors, summary } of pages)
    for (const [number, stretch] of toStretches(content, anchors, summary).entries())
      yield [stretchPath(path, number), stretch];
}
