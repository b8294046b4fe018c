import { term } from '../../field/term.ts';
import { anchorBefore, densest, excerpt } from '../../search/finding/excerpt.ts';
import type { NameHit } from '../../search/finding/nameHit.ts';
import { placeOf } from '../../search/finding/place.ts';
import type { NameIndex } from '../../search/finding/nameIndex.ts';
import { reasonInWords } from '../../search/finding/reasonInWords.ts';
import { restorer } from '../../search/finding/restore.ts';
import { wordPlaces } from '../../search/finding/wordPlaces.ts';
import { leadAnchor } from '../../search/fullText.ts';
import { element, kindChip, siteAddress, typeset } from '../dom/element.ts';
import { loadFragment, loadPages } from './data.ts';
import { keysRest } from './rest.ts';
import type { TextHit } from './text.ts';

/** One result: an entry found by name, in the text, or both; or another page found in the text. */
export interface Result {
  readonly entry?: number;
  readonly name?: NameHit;
  readonly text?: TextHit;
}

/** Results by name first, then those only in the text. */
export function mergeResults(names: readonly NameHit[], texts: readonly TextHit[]): readonly Result[] {
  const inText = new Map(texts.map((text) => [text.entry, text]));
  const named = new Set(names.map(({ entry }) => entry));
  return [
    ...names.map((name): Result => {
      const text = inText.get(name.entry);
      return { entry: name.entry, name, ...(text ? { text } : {}) };
    }),
    ...texts
      .filter(({ entry }) => entry === undefined || !named.has(entry))
      .map((text): Result => ({ text, ...(text.entry === undefined ? {} : { entry: text.entry }) })),
  ];
}

/** Prints one result; its summary or the passage with the words follows once the keys rest. */
export function printResult(result: Result, index: NameIndex): HTMLLIElement {
  const record = result.entry === undefined ? undefined : index.records[result.entry]!;
  const path = record ? `${record.kind}/${record.slug}` : (result.text?.path ?? '');
  const why =
    result.name && record
      ? reasonInWords(index.field.locators, result.name, record)
      : result.text?.scattered
        ? apart
        : '';
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
      record ? kindChip(term(index.field.kinds, record.kind)) : 'Page',
      ...(why === '' ? [] : [' · ', ...typeset(why)]),
    ),
    line,
  );
  void printContext(line, path, result, index);
  return item;
}

/** What is said of a page that has all words asked for, but nowhere together. */
const apart = 'has the words, but far apart from each other';

let restore: ((text: string) => string) | undefined;

async function printContext(
  line: HTMLElement,
  path: string,
  { entry, name, text }: Result,
  index: NameIndex,
): Promise<void> {
  // Results of a word half typed are gone before they could be read.
  await keysRest(300);
  if (!line.isConnected) return;
  const id = text?.fragment ?? (entry === undefined ? undefined : (await loadPages()).entries[entry]);
  if (id === undefined || id === '') return;
  const { content, anchors } = await loadFragment(id);
  const summary = anchors.find(({ id: anchor }) => anchor === leadAnchor)?.text;
  restore ??= restorer(index.records);
  const set = restore;
  // Who asked for the entry by name wants to know what it is; who asked for words wants to see them.
  const byName = name !== undefined && name.score >= 500;
  const place = anchors.find(({ id: anchor }) => name && anchor === placeOf(index.field.locators, name));
  // The index has parts of a word in mixed case too (`Nws` of `CuNws`), which are not marked.
  const found = text
    ? wordPlaces(content.split(/\s+/), text.words, text.begun).filter((places) => places.length > 0)
    : [];
  if (place) line.replaceChildren(...typeset(set(beginning(content, place.location))));
  else if (found.length === 0 || (byName && summary !== undefined))
    line.replaceChildren(...typeset(set(summary ?? beginning(content, 0))));
  else {
    const places = inClaims(found, anchors);
    const anchor = anchorBefore(anchors.filter(isPlace), densest(places, 28));
    line.replaceChildren(
      ...excerpt(content, places).flatMap((piece) =>
        piece.marked ? [' ', element('mark', {}, ...typeset(set(piece.text.trim())))] : [...typeset(set(piece.text))],
      ),
      ' ',
      element('a', { href: siteAddress(`${path}/${anchor === undefined ? '' : `#${anchor}`}`) }, placeName(anchor)),
    );
  }
}

/** The places in passages and claims that can be jumped to, when all words stand in such; else all places. */
function inClaims(
  places: readonly (readonly number[])[],
  anchors: readonly { readonly id: string; readonly location: number }[],
): readonly (readonly number[])[] {
  const within = places.map((list) =>
    list.filter((place) => /^(?:p\d|panel-|statement-|outcome-|row-)/.test(anchorBefore(anchors, place) ?? '')),
  );
  return within.every((list) => list.length > 0) ? within : places;
}

/** The first words of a passage. */
const beginning = (content: string, from: number): string =>
  `${content
    .split(/\s+/)
    .slice(from, from + 28)
    .join(' ')} …`;

/** Anchors of passages, claims and sections of a page; not of the page itself, nor one that only the index has. */
const isPlace = ({ id }: { readonly id: string }): boolean => id !== 'main' && id !== leadAnchor;

/** What the link to a passage says. */
function placeName(anchor: string | undefined): string {
  if (anchor === undefined) return 'Open the page';
  const paragraph = /^p(\d+)$/.exec(anchor)?.[1];
  if (paragraph !== undefined) return `Go to ¶${paragraph}`;
  const panel = /^panel-([a-z])$/.exec(anchor)?.[1];
  if (panel !== undefined) return `Go to panel ${panel}`;
  if (anchor.startsWith('statement-')) return 'Go to the claim';
  if (anchor.startsWith('outcome-')) return 'Go to the result';
  if (anchor.startsWith('row-')) return 'Go to the row';
  return 'Go to the passage';
}
