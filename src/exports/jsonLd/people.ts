import { readAuthors, type Author } from '../people.ts';
import type { Thing } from './thing.ts';

/** The authors of a work as printed; those behind “et al.” are not known and so not named. */
export const authorThings = (printed: readonly string[]): readonly Thing[] =>
  readAuthors(printed).named.map(authorThing);

const authorThing = (author: Author): Thing =>
  'literal' in author
    ? { '@type': 'Organization', name: author.literal }
    : {
        '@type': 'Person',
        name: `${author.given} ${author.family}`,
        givenName: author.given,
        familyName: author.family,
      };
