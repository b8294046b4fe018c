import type { ReferenceMatter } from '../model/frontmatter.ts';
import type { Author } from '../people/author.ts';
import { readAuthors } from '../people/readAuthor.ts';
import { familyName, fullName } from '../people/writeAuthor.ts';
import { isSameJournal } from '../references/journalName.ts';
import type { Work } from './work.ts';

/** A work that the list has, by its entry. */
export interface KnownWork {
  readonly path: string;
  readonly fields: ReferenceMatter;
}

/** A field that a record gives otherwise than the entry. */
export interface Difference {
  readonly field: string;
  readonly is: string | undefined;
  readonly would: string;
}

const letters = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
const firstPage = (pages: string | undefined): string =>
  (pages ?? '')
    .split(/[-‐–—]/)[0]!
    .trim()
    .toLowerCase();
const family = (author: Author | undefined): string =>
  letters(author === undefined ? '' : author.kind === 'person' ? familyName(author) : author.name);

const authorsOf = ({ authors }: ReferenceMatter) => readAuthors(authors);

/** The marks by which a work is the same as another: its DOI; its first author and year with volume and page, or with its title. */
function marksOf(work: {
  readonly doi?: string | undefined;
  readonly first: Author | undefined;
  readonly year: number;
  readonly volume?: string | undefined;
  readonly pages?: string | undefined;
  readonly title?: string | undefined;
}): readonly string[] {
  const who = `${family(work.first)} ${work.year}`;
  return [
    ...(work.doi === undefined ? [] : [`doi ${work.doi.toLowerCase()}`]),
    ...(work.volume !== undefined && work.pages !== undefined
      ? [`place ${who} ${work.volume} ${firstPage(work.pages)}`]
      : []),
    ...(work.title === undefined ? [] : [`title ${who} ${letters(work.title)}`]),
  ];
}

export const marksOfWork = (work: Work): readonly string[] => marksOf({ ...work, first: work.authors[0] });
export const marksOfKnown = ({ fields }: KnownWork): readonly string[] =>
  marksOf({ ...fields, title: fields['article-title'], first: authorsOf(fields).named[0] });

/** What a record would change in an entry; ways of writing the same are no difference. */
export function differences({ fields }: KnownWork, work: Work): readonly Difference[] {
  const { named, others } = authorsOf(fields);
  const sameJournal = [work.journal, work.journalFull].some(
    (name) =>
      name !== undefined &&
      [fields.journal, fields['journal-full']].some((known) => known !== undefined && isSameJournal(known, name)),
  );
  const names = (authors: readonly Author[], more: boolean): string =>
    [...authors.map(fullName), ...(more ? ['et al.'] : [])].join(', ');
  const sameAuthors =
    named.every((author, index) => family(author) === family(work.authors[index])) &&
    (named.length === work.authors.length || (work.others && work.authors.length <= named.length));
  const plain = (text: string | undefined): string => letters(text ?? '');
  return [
    ...(sameAuthors ? [] : [{ field: 'authors', is: names(named, others), would: names(work.authors, work.others) }]),
    ...differs('article-title', fields['article-title'], work.title, plain),
    ...(sameJournal ? [] : [{ field: 'journal', is: fields.journal, would: work.journal }]),
    ...differs('year', String(fields.year), String(work.year), plain),
    ...differs('volume', fields.volume, work.volume, plain),
    ...differs('pages', fields.pages, work.pages, firstPage),
    ...differs('doi', fields.doi, work.doi, (doi) => (doi ?? '').toLowerCase()),
  ];
}

const differs = (
  field: string,
  is: string | undefined,
  would: string | undefined,
  read: (text: string | undefined) => string,
): readonly Difference[] => (would === undefined || read(is) === read(would) ? [] : [{ field, is, would }]);
