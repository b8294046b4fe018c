import { createHash } from 'node:crypto';
import { anchorBefore } from '../finding/excerpt.ts';
import { commonWords } from '../fullText.ts';
import { stretchPath, toStretches, type Stretch } from '../passages.ts';
import type { Places, WordPlaces } from '../places.ts';
import type { NameRecord } from '../records.ts';
import { toParts, type StoredPart, type TextFile } from '../textParts.ts';
import type { IndexPart, StoredPage } from './pagefindFiles.ts';
import { summariesOfParts } from './summariesOfParts.ts';
import { withWholeNumbers } from './wholeNumbers.ts';

/** The full-text index as the search loads it. */
export interface PackedText {
  readonly text: Omit<TextFile, 'words'>;
  /** By number. */
  readonly parts: readonly StoredPart[];
  /** With their paths below `search/`. */
  readonly stretches: readonly (readonly [path: string, stretch: Stretch])[];
}

/** Packs the pages and words of an index. Pages that are entries get the number they have in `names.json`, others follow. */
export function packText(
  pages: readonly StoredPage[],
  words: IndexPart,
  entries: readonly Pick<NameRecord, 'kind' | 'slug' | 'title' | 'names' | 'weight'>[],
): PackedText {
  const numbers = new Map(entries.map(({ kind, slug }, entry) => [`${kind}/${slug}`, entry]));
  const others = pages.filter(({ path }) => !numbers.has(path)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path } of others) numbers.set(path, numbers.size);
  const packed = toParts(
    new Map(
      [...withWholeNumbers(pages, words)]
        .filter(([word]) => !commonWords.has(word))
        .map(([word, found]): [string, WordPlaces] => [
          word,
          new Map(
            [...found]
              .map(([page, all]) => [numbers.get(pages[page]!.path)!, placesOn(pages[page]!, all)] as const)
              .sort(([one], [other]) => one - other),
          ),
        ]),
    ),
  );
  const from = packed.map((part) => part.from).join(' ');
  const summaries = new Map(
    pages.flatMap(({ path, summary }) => {
      const page = numbers.get(path)!;
      return page < entries.length && summary !== undefined ? [[page, summary] as const] : [];
    }),
  );
  const summed = summariesOfParts(from, entries, summaries);
  const parts = packed.map(({ content }, part): StoredPart => [content, summed[part]!]);
  const listed = others.map(({ path, title }) => [path, title] as const);
  const id = createHash('sha256')
    .update(JSON.stringify([entries.map(({ kind, slug }) => [kind, slug]), listed, parts]))
    .digest('hex')
    .slice(0, 10);
  return {
    text: { id, parts: from, others: listed },
    parts,
    stretches: pages.flatMap(({ path, content, anchors, summary }) =>
      toStretches(content, anchors, summary).map((stretch, number) => [stretchPath(path, number), stretch] as const),
    ),
  };
}

const placesOn = ({ anchors }: StoredPage, all: readonly number[]): Places => ({
  all,
  addressed: all.filter((place) => isAddress.test(anchorBefore(anchors, place) ?? '')),
});

/** Anchors of passages and claims, which are worth more than those of headings. */
const isAddress = /^(?:p\d|panel-|statement-|outcome-|row-)/;
