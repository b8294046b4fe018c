import { term as termOf } from '../../field/term.ts';
import { findNames } from '../../search/finding/findNames.ts';
import { mayBeNumbers } from '../../search/finding/mayBeNumbers.ts';
import { placeOf } from '../../search/finding/place.ts';
import { compact } from '../../search/normalise.ts';
import { reasonInWords } from '../../search/finding/reasonInWords.ts';
import { kinds } from '../../vocabulary/kinds.ts';
import { fromRoot, loadNames } from './data.ts';
import { element, kindMark, typeset } from '../dom/element.ts';

/** The options under a search field for what is typed: entries by name, then the full search. */
export async function suggest(typed: string, prefix: string): Promise<readonly HTMLAnchorElement[]> {
  const index = await loadNames();
  // What is a name is no question for values, even with a number in it: `5% FEC`.
  const asksNumbers = mayBeNumbers(typed) && !index.exact.has(compact(typed));
  const numbers = asksNumbers ? (await import('./numbers.ts')).readInWords(typed) : undefined;
  const everything = option(
    `${prefix}-all`,
    fromRoot(`search/?q=${encodeURIComponent(typed)}`),
    element('span', { class: 'name' }, numbers?.says ?? `Search all text for “${typed}”`),
  );
  const named = findNames(index, numbers?.words ?? typed)
    .slice(0, 8)
    .map((hit, place) => {
      const record = index.records[hit.entry]!;
      const kind = termOf(kinds, record.kind).singular;
      const why = reasonInWords(hit, record);
      const anchor = placeOf(hit);
      return option(
        `${prefix}-${place}`,
        fromRoot(`${record.kind}/${record.slug}/${anchor ? `#${anchor}` : ''}`),
        kindMark(record.kind),
        element('span', { class: 'name' }, ...typeset(record.title)),
        element('span', { class: 'why' }, ...typeset(why === '' ? kind : `${kind} · ${why}`)),
      );
    });
  return numbers ? [everything, ...named] : [...named, everything];
}

const option = (id: string, href: string, ...children: readonly Node[]): HTMLAnchorElement =>
  element('a', { id, href, role: 'option', tabindex: '-1', 'aria-selected': 'false' }, ...children);
