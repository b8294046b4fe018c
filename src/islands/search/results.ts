import * as words from '#words/searchResults.ts';
import { isAsked } from '../../search/asked.ts';
import { term } from '../../field/term.ts';
import { anchorBefore, excerpt, excerptLength, excerptStart } from '../../search/finding/excerpt.ts';
import type { Merged } from '../../search/finding/mergeResults.ts';
import { placeOf } from '../../search/finding/place.ts';
import type { NameIndex } from '../../search/finding/nameIndex.ts';
import { reasonInWords } from '../../search/finding/reasonInWords.ts';
import { restorer } from '../../search/finding/restore.ts';
import { wordPlaces } from '../../search/finding/wordPlaces.ts';
import { stretchAt, stretchPath } from '../../search/passages.ts';
import type { Places } from '../../search/places.ts';
import { element, kindChip, siteAddress, typeset } from '../dom/element.ts';
import { loadStretch } from './data.ts';
import { onScreen } from '../dom/onScreen.ts';
import { summaryOf } from './index.ts';
import { keysRest } from './rest.ts';
import type { TextHit } from './text.ts';

/** One result: an entry found by name, in the text, or both; or another page found in the text. */
export type Result = Merged<TextHit>;

/**
 * Prints one result; its summary or the passage with the words follows once all else is `answered` and the keys have rested for so many
 * milliseconds, if at all.
 */
export function printResult(
  result: Result,
  index: NameIndex,
  answered: Promise<void>,
  rest: number | undefined,
): HTMLLIElement {
  const record = result.entry === undefined ? undefined : index.records[result.entry]!;
  const path = record ? `${record.kind}/${record.slug}` : (result.text?.path ?? '');
  const why =
    result.name && record
      ? reasonInWords(index.field.locators, result.name, record)
      : result.text?.scattered
        ? words.apart
        : [
            ...(result.text && result.text.without.length > 0 ? [words.without(result.text.without)] : []),
            ...(result.text ? inOtherWords(result.text) : []),
          ].join('; ');
  const place = result.name && placeOf(index.field.locators, result.name);
  const line = element('p', { class: 'context' });
  const item = element(
    'li',
    { 'data-path': path },
    element(
      'h3',
      {},
      element(
        'a',
        { href: siteAddress(`${path}/${place ? `#${place}` : ''}`) },
        ...typeset(record?.title ?? result.text?.title ?? path),
      ),
    ),
    element(
      'p',
      { class: 'kind' },
      record ? kindChip(term(index.field.kinds, record.kind)) : words.page,
      // One piece: the parts of a formula are no items of the row.
      ...(why === '' ? [] : [element('span', {}, '· ', ...typeset(why))]),
    ),
    line,
  );
  if (rest !== undefined) void printContext(line, path, result, index, answered, rest);
  return item;
}

/** That words of the question do not stand on the page, which says them otherwise. */
function inOtherWords({ words: asked, places }: TextHit): readonly string[] {
  const others = asked.filter((_, word) => places[word]!.all.length > 0 && places[word]!.all.every(isAsked));
  return others.length === 0 ? [] : [words.inOtherWords(others)];
}

let restore: ((text: string) => string) | undefined;

async function printContext(
  line: HTMLElement,
  path: string,
  { entry, name, text }: Result,
  index: NameIndex,
  answered: Promise<void>,
  rest: number,
): Promise<void> {
  // Results of a word half typed are gone before they could be read, and few read beyond the first screen.
  await keysRest(rest);
  await answered;
  if (!line.isConnected) return;
  await onScreen(line);
  if (!line.isConnected) return;
  restore ??= restorer(index.records);
  const set = restore;
  // Who asked for the entry by name wants to know what it is; who asked for words wants to see them.
  const place = name && placeOf(index.field.locators, name);
  const written = text && addressed(text.places);
  if (text && written && place === undefined && !(name && name.score >= 500)) {
    const start = excerptStart(written);
    const { number, from } = stretchAt(start);
    const { text: content, anchors } = await loadStretch(stretchPath(path, number));
    const here = content.split(' ');
    // The index has parts of a word in mixed case too (`Nws` of `CuNws`), which are not marked.
    // Of the hundreds of words of a stretch only those that are shown.
    const shown = here.slice(start - from, start - from + excerptLength);
    const marks = new Set(
      wordPlaces(shown, text.words, text.begun).flatMap((all) => all.map((at) => start - from + at)),
    );
    const anchor = anchorBefore(anchors, start + 5);
    line.replaceChildren(
      ...excerpt(here, from, start, marks).flatMap((piece) =>
        piece.marked ? [' ', element('mark', {}, ...typeset(set(piece.text.trim())))] : [...typeset(set(piece.text))],
      ),
      ' ',
      element('a', { href: siteAddress(`${path}/${anchor === undefined ? '' : `#${anchor}`}`) }, placeName(anchor)),
    );
    return;
  }
  const summary = place === undefined && entry !== undefined ? summaryOf(entry) : undefined;
  if (summary !== undefined) return line.replaceChildren(...typeset(set(summary)));
  const first = await loadStretch(stretchPath(path, 0));
  const at = first.anchors.find(([anchor]) => anchor === place)?.[1];
  if (at === undefined) line.replaceChildren(...typeset(set(first.summary ?? beginning(first.text))));
  else {
    const { number, from } = stretchAt(at);
    const { text: content } = await loadStretch(stretchPath(path, number));
    line.replaceChildren(...typeset(set(beginning(content, at - from))));
  }
}

/** The places in passages and claims that can be jumped to, when all words stand in such; else all places; none where no word stands on the page itself. */
function addressed(places: readonly Places[]): readonly (readonly number[])[] | undefined {
  if (places.every((word) => word.addressed.length > 0)) return places.map((word) => word.addressed);
  const written = places.map(({ all }) => all.filter((place) => !isAsked(place)));
  return written.some((own) => own.length > 0) ? written : undefined;
}

/** The first words of a passage. */
const beginning = (content: string, from = 0): string =>
  `${content
    .split(' ')
    .slice(from, from + excerptLength)
    .join(' ')} …`;

/** What the link to a passage says. */
function placeName(anchor: string | undefined): string {
  if (anchor === undefined) return words.openPage;
  const paragraph = /^p(\d+)$/.exec(anchor)?.[1];
  if (paragraph !== undefined) return words.goToParagraph(paragraph);
  const panel = /^panel-([a-z])$/.exec(anchor)?.[1];
  if (panel !== undefined) return words.goToPanel(panel);
  if (anchor.startsWith('statement-')) return words.goToClaim;
  if (anchor.startsWith('outcome-')) return words.goToResult;
  if (anchor.startsWith('row-')) return words.goToRow;
  return words.goToPassage;
}
