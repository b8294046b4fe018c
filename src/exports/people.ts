import type { Bibliography } from '../model/graph.ts';
import type { Authors } from '../people/author.ts';
import { readAuthors } from '../people/readAuthor.ts';

/** The authors of a work: as its entry gives them by their parts, else as far as their printed names tell. */
export const authorsOf = ({ people, authors }: Bibliography): Authors => people ?? readAuthors(authors);
