import { bibtexName } from '../people/writeAuthor.ts';
import type { Citation } from './citation.ts';
import { latex } from './latex.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** One BibTeX record: `@article` for a work of the list, `@incollection` for an entry or claim of ours. */
export function bibtex(citation: Citation): string {
  const { key, type, authors, title, container, date } = citation;
  const people = [
    ...authors.named.map((author) => bibtexName(author, latex)),
    ...(authors.others ? ['others'] : []),
  ].join(' and ');
  const note =
    title === undefined
      ? ['title not given in the review', citation.note].filter((part) => part !== undefined).join('; ')
      : citation.note;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', braced(people)],
    // The inner braces keep capitals, and so formulas, as they are.
    ['title', title === undefined ? undefined : braced(`{${latex(title)}}`)],
    [type === 'article' ? 'journal' : 'booktitle', braced(latex(container))],
    ['year', braced(String(date[0]))],
    ['month', date[1] === undefined ? undefined : months[date[1] - 1]],
    ['volume', optional(citation.volume)],
    ['pages', optional(citation.pages?.replace('–', '--'))],
    ['version', optional(citation.version)],
    ['doi', citation.doi === undefined ? undefined : braced(citation.doi)],
    ['url', citation.url === undefined ? undefined : braced(undashed(citation.url))],
    ['note', optional(note)],
  ];
  const lines = fields.flatMap(([field, value]) => (value === undefined ? [] : [`  ${field} = ${value}`]));
  return `@${type === 'article' ? 'article' : 'incollection'}{${key},\n${lines.join(',\n')}\n}\n`;
}

/** Zotero reads two hyphens as a dash in every field; an encoded one leads to the same address. */
const undashed = (url: string): string => url.replace(/(?<=-)-/g, '%2D');

const braced = (text: string): string => `{${text}}`;
const optional = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : braced(latex(text));
