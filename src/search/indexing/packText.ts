import { createHash } from 'node:crypto';
import { askedPlaces } from './askedPlaces.ts';
import { anchorBefore } from '../finding/excerpt.ts';
import { isAsked } from '../asked.ts';
import { commonWords } from '../fullText.ts';
import { stretchPath, toStretches, type Stretch } from '../passages.ts';
import type { KnownWords } from '../knownWords.ts';
import { packPlaces, type Places, type WordPlaces } from '../places.ts';
import type { NameRecord } from '../records.ts';
import { beginning, toParts, type StoredAsked, type StoredPart, type TextFile, type TextPart } from '../textParts.ts';
import type { IndexPart, StoredPage } from './pagefindFiles.ts';
import { summariesOfParts } from './summariesOfParts.ts';
import { withWholeNumbers } from './wholeNumbers.ts';

/** The full-text index as the search loads it. */
export interface PackedText {
  readonly text: Omit<TextFile, 'words'>;
  /** By number. */
  readonly parts: readonly StoredPart[];
  /** Words that no page has, by how they begin. */
  readonly asked: ReadonlyMap<string, StoredAsked>;
  /** With their paths below `search/`. */
  readonly stretches: readonly (readonly [path: string, stretch: Stretch])[];
}

/** Packs the pages and words of an index; `known` are the words of the site. Pages that are entries get the number they have in `names.json`, others follow. */
export function packText(
  pages: readonly StoredPage[],
  words: IndexPart,
  entries: readonly Pick<NameRecord, 'kind' | 'slug' | 'title' | 'names' | 'weight'>[],
  known: Pick<KnownWords, 'has' | 'formsOf'>,
): PackedText {
  const numbers = new Map(entries.map(({ kind, slug }, entry) => [`${kind}/${slug}`, entry]));
  const others = pages.filter(({ path }) => !numbers.has(path)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path } of others) numbers.set(path, numbers.size);
  const numbered = (part: IndexPart): TextPart =>
    new Map(
      [...part]
        .filter(([word]) => !commonWords.has(word))
        .map(([word, found]): [string, WordPlaces] => [
          word,
          new Map(
            [...found]
              .map(([page, all]) => [numbers.get(pages[page]!.path)!, placesOn(pages[page]!, all)] as const)
              .sort(([one], [other]) => one - other),
          ),
        ]),
    );
  const placed = askedPlaces(pages, withWholeNumbers(pages, words), known);
  const packed = toParts(numbered(placed.words));
  const asked = packAsked(numbered(placed.others));
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
    .update(JSON.stringify([entries.map(({ kind, slug }) => [kind, slug]), listed, parts, [...asked]]))
    .digest('hex')
    .slice(0, 10);
  return {
    text: { id, parts: from, asked: [...asked.keys()].join(' '), others: listed },
    parts,
    asked,
    stretches: pages.flatMap(({ path, content, anchors, summary }) =>
      toStretches(content, anchors, summary).map((stretch, number) => [stretchPath(path, number), stretch] as const),
    ),
  };
}

function packAsked(words: TextPart): ReadonlyMap<string, StoredAsked> {
  const rows = Map.groupBy([...words.keys()].sort(), beginning);
  return new Map(
    [...rows].map(([begin, own]) => [begin, own.map((word) => `${word} ${packPlaces(words.get(word)!)}`).join(' ')]),
  );
}

const placesOn = ({ anchors }: StoredPage, all: readonly number[]): Places => ({
  all,
  addressed: all.filter((place) => !isAsked(place) && isAddress.test(anchorBefore(anchors, place) ?? '')),
});

/** Anchors of passages and claims, which are worth more than those of headings. */
const isAddress = /^(?:p\d|panel-|statement-|outcome-|row-)/;
