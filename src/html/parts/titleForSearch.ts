import type { Field } from '../../field/field.ts';
import { find } from '../../field/term.ts';
import { joinAsked } from '../../search/asked.ts';

/** Attributes of the heading of an entry, by its id: what the index of the text reads as its title, and by which other words it is asked for. */
export function titleForSearch({ asked }: Pick<Field, 'asked'>, slug: string): Readonly<Record<string, string>> {
  const words = find(asked, slug)?.words ?? [];
  return {
    'data-pagefind-meta': 'title',
    // A filter, as Pagefind reads what it notes of a page otherwise as words of it.
    ...(words.length === 0 ? {} : { 'data-pagefind-filter': 'asked[data-asked]', 'data-asked': joinAsked(words) }),
  };
}
