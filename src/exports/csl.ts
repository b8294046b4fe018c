import { cslName } from '../people/writeAuthor.ts';
import { titleInLists, type Citation } from './citation.ts';

/** CSL-JSON of one work: the keys of the CSL 1.0.2 data schema that we use. */
export type Csl = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly type: 'article-journal' | 'webpage';
};

/** A citation as CSL-JSON; what is unknown is left out. Of all types only that of a web page has its title and address printed by every style. */
export function csl(citation: Citation): Csl {
  const { key, type, authors, container, containerAsPrinted } = citation;
  const known = {
    title: titleInLists(citation),
    author: [...authors.named.map(cslName), ...(authors.others ? [{ literal: 'et al.' }] : [])],
    'container-title': container,
    'container-title-short': containerAsPrinted === container ? undefined : containerAsPrinted,
    issued: { 'date-parts': [citation.date] },
    volume: citation.volume,
    page: citation.pages?.replace('–', '-'),
    DOI: citation.doi,
    URL: citation.url,
    language: citation.language,
    abstract: citation.about,
    note: citation.note,
  };
  return {
    id: key,
    type: type === 'article' ? 'article-journal' : 'webpage',
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
  };
}
