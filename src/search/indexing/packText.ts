import { createHash } from 'node:crypto';
import { stretchPath, toStretches, type Stretch } from '../passages.ts';
import { knownWords } from '../knownWords.ts';
import { inPageOrder, joinPlaces } from '../places.ts';
import type { NameRecord } from '../records.ts';
import { toParts, type StoredAsked, type StoredPart, type TextFile } from '../textParts.ts';
import { packWords, wordCounter } from '../wordList.ts';
import { gatherAsked, packAsked } from './askedPlaces.ts';
import { gatherWords } from './gatherWords.ts';
import type { IndexPart, StoredPage } from './pagefindFiles.ts';
import { oftenAsked } from './oftenAsked.ts';
import { summariesOfParts } from './summariesOfParts.ts';

/** The full-text index as the search loads it. */
export interface PackedText {
  readonly text: TextFile;
  /** By number. */
  readonly parts: readonly StoredPart[];
  /** Words that no page has, by how they begin. */
  readonly asked: ReadonlyMap<string, StoredAsked>;
}

/** Pages that come a few at a time, to be packed when all came. */
export interface Packing {
  /** Takes some pages with their words; gives their stretches with the paths below `search/`. */
  readonly add: (pages: readonly StoredPage[], words: IndexPart) => Iterable<readonly [path: string, stretch: Stretch]>;
  /** What all of them are packed to; `known` are the words of names. */
  readonly packed: (known: ReadonlySet<string>) => PackedText;
}

type Entry = Pick<NameRecord, 'kind' | 'slug' | 'title' | 'names' | 'weight'>;

/** A word that so large a part of entries have as one in this many leads to none of them: its row would only be longer. */
const frequent = 4;

/** Packs pages and words of an index. Pages that are entries get the number they have in `names.json`, others follow. */
export function packText(entries: readonly Entry[]): Packing {
  const numbers = new Map(entries.map(({ kind, slug }, entry) => [`${kind}/${slug}`, entry]));
  const pagesOfNone: { readonly path: string; readonly title: string }[] = [];
  const summaries = new Map<number, string>();
  const gathered = gatherWords();
  const asked = gatherAsked();
  const counter = wordCounter();
  const often = oftenAsked(entries);
  const numberOf = (path: string): number => numbers.get(path)!;
  return {
    add: (pages, words) => {
      for (const { path, title, content, summary, asked: by } of pages) {
        if (!numbers.has(path)) {
          numbers.set(path, numbers.size);
          pagesOfNone.push({ path, title });
        }
        const page = numberOf(path);
        if (page < entries.length && summary !== undefined) summaries.set(page, summary);
        asked.add(page, by);
        often.add(by);
        counter.add(content);
      }
      gathered.add(pages, words, numberOf);
      return stretchesOf(pages);
    },
    packed: (known) => {
      const listed = pagesOfNone.map(({ path, title }) => [path, title] as const).sort(byPath);
      // They came in another order.
      const last = new Map(listed.map(([path], at) => [numberOf(path), entries.length + at]));
      const lastOf = (number: number): number => last.get(number) ?? number;
      // Pagefind names its parts, and so orders its words, anew each time.
      const words = new Set([...counter.words(), ...[...gathered.all].sort()]);
      const inNoName = [...words].filter((word) => /^\p{L}+$/u.test(word) && !known.has(word));
      const leading = asked.placed(knownWords([...known, ...inNoName]), lastOf);
      const { contents, ...begin } = toParts(
        {
          keys: () => new Set([...gathered.keys(), ...leading.words.keys()]),
          get: (word) => {
            const own = gathered.get(word, lastOf);
            const other = leading.words.get(word);
            return other === undefined || own.size > entries.length / frequent
              ? own
              : inPageOrder(joinPlaces([own, other]));
          },
        },
        often.stems(),
      );
      const others = packAsked(leading.others);
      const summed = summariesOfParts(begin, entries, summaries);
      const parts = contents.map((content, part): StoredPart => [content, summed[part]!]);
      const id = createHash('sha256')
        .update(JSON.stringify([entries.map(({ kind, slug }) => [kind, slug]), listed, parts, [...others]]))
        .digest('hex')
        .slice(0, 10);
      const text = { id, ...begin, others: listed, words: packWords(inNoName), asked: [...others.keys()].join(' ') };
      return { text, parts, asked: others };
    },
  };
}

const byPath = ([one]: readonly [string, string], [other]: readonly [string, string]): number => (one < other ? -1 : 1);

/** The stretches of pages with their paths below `search/`. */
export function* stretchesOf(pages: readonly StoredPage[]): Generator<readonly [path: string, stretch: Stretch]> {
  for (const { path, content, anchors, summary } of pages)
    for (const [number, stretch] of toStretches(content, anchors, summary).entries())
      yield [stretchPath(path, number), stretch];
}
