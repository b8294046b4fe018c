import { allText } from '#words/searchBox.ts';
import { term } from '../../field/term.ts';
import { findNames } from '../../search/finding/findNames.ts';
import { mayBeNumbers } from '../../search/finding/mayBeNumbers.ts';
import { placeOf } from '../../search/finding/place.ts';
import { compact } from '../../search/normalise.ts';
import { reasonInWords } from '../../search/finding/reasonInWords.ts';
import { element, kindMark, siteAddress, typeset } from '../dom/element.ts';
import { loadNames } from './data.ts';
import { formulasFor } from './formulas.ts';

/** The options under a search field for what is typed: entries by name, then the full search. */
export async function suggest(typed: string, prefix: string): Promise<readonly HTMLAnchorElement[]> {
  const index = await loadNames();
  const { kinds, locators } = index.field;
  // What is a name is no question for values, even with a number in it: `5% FEC`.
  const asksNumbers = mayBeNumbers(index.field, typed) && !index.exact.has(compact(typed));
  const numbers = asksNumbers ? (await import('./numbers.ts')).readInWords(index.field, typed) : undefined;
  const everything = option(
    `${prefix}-all`,
    siteAddress(`search/?q=${encodeURIComponent(typed)}`),
    element('span', { class: 'name' }, numbers?.says ?? allText(typed)),
  );
  await formulasFor(typed);
  const named = findNames(index, numbers?.words ?? typed)
    .slice(0, 8)
    .map((hit, place) => {
      const record = index.records[hit.entry]!;
      const kind = term(kinds, record.kind);
      const why = reasonInWords(locators, hit, record);
      const anchor = placeOf(locators, hit);
      return option(
        `${prefix}-${place}`,
        siteAddress(`${record.kind}/${record.slug}/${anchor ? `#${anchor}` : ''}`),
        kindMark(kind),
        element('span', { class: 'name' }, ...typeset(record.title)),
        element('span', { class: 'why' }, ...typeset(why === '' ? kind.singular : `${kind.singular} · ${why}`)),
      );
    });
  return numbers ? [everything, ...named] : [...named, everything];
}

const option = (id: string, href: string, ...children: readonly Node[]): HTMLAnchorElement =>
  element('a', { id, href, role: 'option', tabindex: '-1', 'aria-selected': 'false' }, ...children);
