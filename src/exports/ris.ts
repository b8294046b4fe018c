import { sortedName } from '../people/writeAuthor.ts';
import { titleInLists, type Citation } from './citation.ts';

/** One RIS record, Unicode kept; lines end in CRLF, as the format wants. */
export function ris(citation: Citation): string {
  const { type, container, containerAsPrinted, date } = citation;
  const [first, last] = citation.pages?.split(/[-–]/) ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', type === 'article' ? 'JOUR' : 'ELEC'],
    ['ID', citation.key],
    ...citation.authors.named.map((author) => ['AU', sortedName(author)] as const),
    ['AU', citation.authors.others ? 'et al.' : undefined],
    ['TI', titleInLists(citation)],
    ['T2', container],
    ['J2', containerAsPrinted === container ? undefined : containerAsPrinted],
    ['VL', citation.volume],
    ['SP', first],
    ['EP', last],
    ['PY', String(date[0])],
    ['DA', date.length === 3 ? date.map((part) => String(part).padStart(2, '0')).join('/') : undefined],
    ['DO', citation.doi],
    ['UR', citation.url],
    ['LA', citation.language],
    // As an abstract: of a note reference managers make an item of its own.
    ['AB', [citation.about, citation.note].filter((said) => said !== undefined).join(' | ') || undefined],
    ['ER', ''],
  ];
  return fields
    .map(([tag, value]) => (value === undefined ? '' : `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`))
    .join('');
}
