import * as words from '#words/page.ts';
import { field } from '../../atlas.ts';
import { term } from '../../field/term.ts';

/** What the page of a kind is called. */
export const headingOf = (kind: string): string => {
  const { shape, plural } = term(field.kinds, kind);
  return shape === 'reading path' ? words.reviewBySection : plural;
};
