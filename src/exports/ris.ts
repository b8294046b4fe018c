import { sortedName } from '../people/writeAuthor.ts';
import type { Citation } from './citation.ts';

/** One RIS record, Unicode kept; lines end in CRLF, as the format wants. */
export function ris(citation: Citation): string {
  const { type, title, container, containerAsPrinted, date } = citation;
  const [first, last] = citation.pages?.split(/[-–]/) ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', type === 'article' ? 'JOUR' : 'ENCYC'],
    ['ID', citation.key],
    ...citation.authors.named.map((author) => ['AU', sortedName(author)] as const),
    ['TI', title],
    ['T2', container],
    ['J2', containerAsPrinted === container ? undefined : containerAsPrinted],
    ['VL', citation.volume],
    ['SP', first],
    ['EP', last],
    ['PY', String(date[0])],
    ['DA', date.length === 3 ? date.map((part) => String(part).padStart(2, '0')).join('/') : undefined],
    ['ET', citation.version],
    ['DO', citation.doi],
    ['UR', citation.url],
    ['LA', citation.language],
    ['N1', citation.authors.others ? 'Further authors are not named in the review (et al.)' : undefined],
    ['N1', citation.note],
    ['ER', ''],
  ];
  return fields
    .map(([tag, value]) => (value === undefined ? '' : `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`))
    .join('');
}
