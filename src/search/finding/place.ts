import { missingPlace as thereIsNo } from '#words/searchResults.ts';
import type { LocatorForm } from '../../field/field.ts';
import { compact } from '../normalise.ts';
import type { NameHit } from './nameHit.ts';
import type { NameIndex } from './nameIndex.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** What may stand behind a prefix. */
const numberings = { none: '', decimal: '\\d[\\d.]*', number: '[A-Z]?\\d+', title: '' } as const;

/** Forms of locator that begin with a label and go on with a number. */
const numbered = (forms: readonly LocatorForm[]): readonly LocatorForm[] =>
  forms.filter(({ numbering, prefix }) => numberings[numbering] !== '' && prefix.trim() !== '');

/** Forms that are a mere word, such as an abstract. */
const unnumbered = (forms: readonly LocatorForm[]): readonly LocatorForm[] =>
  forms.filter(({ numbering, prefix }) => numbering === 'none' && prefix.trim() !== '');

const inAnyWords = ({ prefix, words }: LocatorForm): string =>
  [prefix.trim(), ...words]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => `${escaped(word.replace(/\.$/, ''))}\\.?`)
    .join('|');

/** What can have paragraphs, as a part of a regular expression. */
const withParagraphs = (forms: readonly LocatorForm[]): string =>
  [
    ...numbered(forms)
      .filter(({ paragraphs }) => paragraphs)
      .map(({ prefix, bare, numbering }) => `(?:${escaped(prefix)})${bare ? '?' : ''}\\s*${numberings[numbering]}`),
    ...unnumbered(forms).map(({ prefix }) => escaped(prefix)),
  ].join('|') || '(?!)';

/**
 * Labels as they are stored: `ref. 72` → `[72]`, `section 3.1` → `§3.1`, `figure 2 (f)` → `Fig. 2f`, `3.1.2 para 6` → `3.1.2 ¶6`.
 * A paragraph or panel that is not there gives way to its section or figure.
 */
export function withoutLabel({ exact, field: { locators } }: NameIndex, query: string): string {
  let stored = query
    .replace(/^\s*(?:refs?\.?|references?|citation|no\.?|#|@)\s*\[?@?(\d{1,3})\]?\s*$/i, '[$1]')
    .replace(/^\s*(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:?\s*)(?=10\.)/i, '');
  const panels = numbered(locators).filter((form) => form.panels);
  for (const form of numbered(locators))
    stored = stored.replace(new RegExp(`^\\s*(?:${inAnyWords(form)})\\s*(?=[A-Z]?\\d)`, 'i'), () => form.prefix);
  for (const { prefix } of panels)
    stored = stored.replace(
      new RegExp(`^\\s*(${escaped(prefix)}[A-Z]?\\d+)\\s*\\(?([a-z])\\)?\\s*$`, 'i'),
      (_, place: string, panel: string) => `${place}${panel.toLowerCase()}`,
    );
  const paragraphs = withParagraphs(locators);
  stored = stored.replace(
    new RegExp(`^\\s*(${paragraphs})[\\s,]*(?:¶+|par(?:agraph|a)?\\.?)\\s*(\\d+).*$`, 'i'),
    '$1 ¶$2',
  );
  if (exact.has(compact(stored))) return stored;
  for (const { prefix } of panels)
    stored = stored.replace(new RegExp(`^(${escaped(prefix)}[A-Z]?\\d+)[a-z]$`, 'i'), '$1');
  return stored.replace(new RegExp(`^(${paragraphs}) ¶.*$`, 'i'), '$1');
}

/** For a query that is nothing but the label of a place or work that the review does not have: the sentence that says so. */
export function missingPlace(index: NameIndex, query: string): string | undefined {
  const asked = withoutLabel(index, query.trim()).replace(/^(\P{L})\s+/u, '$1');
  const shapes = [
    /^\[\d+\]$/,
    ...numbered(index.field.locators).map(
      ({ prefix, numbering }) =>
        new RegExp(`^${escaped(prefix)}${numbering === 'decimal' ? '[\\d.]+' : '[A-Z]?\\d+'}$`),
    ),
  ];
  const shape = shapes.find((pattern) => pattern.test(asked));
  if (!shape) return undefined;
  const there = index.names.map(({ text }) => text).filter((text) => shape.test(text));
  if (there.length === 0 || there.includes(asked)) return undefined;
  const byNumber = there.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return thereIsNo(asked, byNumber[0]!, byNumber.at(-1)!);
}

/** The numbers of several references cited together, as `[63,64]` or `refs. 33–35`; empty for anything else. */
export function citedTogether(query: string): readonly number[] {
  const list = /^\s*(?:\[|refs?\.?\s|references?\s)\s*\[?(\d{1,3}(?:\s*[,;–-]\s*\d{1,3})+)\s*\]?\s*$/i.exec(query)?.[1];
  if (list === undefined) return [];
  return list
    .split(/[,;]/)
    .flatMap((part) => {
      const [first = NaN, last = first] = part.split(/[–-]/).map(Number);
      return Array.from({ length: Math.min(12, last - first + 1) || 0 }, (_, at) => first + at);
    })
    .slice(0, 24);
}

/** The anchor on the page of an entry that was found by a paragraph or panel: `§3.1.2 ¶6` → `p6`, `Fig. 2f` → `panel-f`. */
export function placeOf(forms: readonly LocatorForm[], { reason, name }: NameHit): string | undefined {
  if (reason !== 'name') return undefined;
  const paragraph = /^.+ ¶(\d+)$/u.exec(name)?.[1];
  if (paragraph !== undefined) return `p${paragraph}`;
  const panel = numbered(forms)
    .filter(({ panels }) => panels)
    .flatMap(({ prefix }) => new RegExp(`^${escaped(prefix)}[A-Z]?\\d+([a-z])$`).exec(name)?.[1] ?? [])[0];
  return panel && `panel-${panel}`;
}

/** Whether a name is a label, which says by itself what it is: of a work, or of a place of the source. */
export const isLabel = (forms: readonly LocatorForm[], name: string): boolean =>
  /^(?:\[|10\.)/.test(name) || forms.some(({ prefix }) => prefix.trim() !== '' && name.startsWith(prefix));
