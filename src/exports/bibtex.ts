import { bibtexName } from '../people/writeAuthor.ts';
import { titleInLists, type Citation } from './citation.ts';
import { latex } from './latex.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * One BibTeX record: `@article` for a work of the list, `@online` for an entry or claim of ours. Styles of BibTeX that do not know
 * that type print it as `@misc`, whole; BibLaTeX, Pandoc and Zotero would print the address of a `@misc` in some styles only.
 */
export function bibtex(citation: Citation): string {
  const { type, authors, date } = citation;
  const title = titleInLists(citation);
  const people = [
    ...authors.named.map((author) => bibtexName(author, latex)),
    ...(authors.others ? ['others'] : []),
  ].join(' and ');
  const fields: readonly Field[] = [
    ['author', braced(people)],
    // The inner braces keep capitals, and so formulas, as they are.
    ['title', title === undefined ? undefined : braced(`{${latex(title)}}`)],
    ...(type === 'article' ? published(citation) : oursAt(citation)),
    ['year', braced(String(date[0]))],
    ['month', date[1] === undefined ? undefined : months[date[1] - 1]],
    ['doi', citation.doi === undefined ? undefined : braced(citation.doi)],
    ['url', citation.url === undefined ? undefined : braced(citation.url)],
    // Styles do not print an abstract, and reference managers do not make a note of it.
    ['abstract', optional(type === 'article' ? citation.note : citation.about)],
    // What speaks against a claim belongs into the list; what is said of the record of a work does not.
    ['note', type === 'article' ? undefined : optional(citation.note)],
  ];
  const lines = fields.flatMap(([field, value]) => (value === undefined ? [] : [`  ${field} = ${value}`]));
  return `@${type === 'article' ? 'article' : 'online'}{${citation.key},\n${lines.join(',\n')}\n}\n`;
}

type Field = readonly [name: string, value: string | undefined];

const published = ({ container, volume, pages }: Citation): readonly Field[] => [
  ['journal', braced(latex(container))],
  ['volume', optional(volume)],
  ['pages', optional(pages?.replace('–', '--'))],
];

/** Site and address in the one field that the plain styles print; they know no `url`. */
const oursAt = ({ container, url }: Citation): readonly Field[] => [
  ['howpublished', braced([latex(container), undashed(latex(url ?? ''))].filter((part) => part !== '').join(', '))],
];

/** TeX sets two hyphens as one dash, and Zotero reads them so; parted by nothing they stay two. */
const undashed = (url: string): string => url.replace(/-(?=-)/g, '-{}');

const braced = (text: string): string => `{${text}}`;
const optional = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : braced(latex(text));
