import type { Bibliography } from '../model/graph.ts';
import type { CrossrefRecord } from './crossrefRecord.ts';
import { aspects, likely, type Agreement, type Match } from './crossrefScore.ts';

/** One citation and the best record for it, to be compared by eye. */
export function proposal(work: Bibliography, match: Match | undefined): string {
  const number = String(work.number).padStart(3);
  if (!match) return `${number}     –  no record found\n        printed  ${work.asPrinted}`;
  const found = match.score >= likely ? '' : '  (another work, by all that is printed)';
  return [
    `${number}  ${match.score.toFixed(2)}  ${match.record.doi}${found}`,
    `        printed  ${work.asPrinted}`,
    `        record   ${recordText(match.record)}`,
    `        ${agreementText(match)}`,
  ].join('\n');
}

/** A record in the order of a citation. */
export function recordText({ families, title, journals, volume, year, pages }: CrossrefRecord): string {
  const people = families.length > 3 ? `${families.slice(0, 3).join(', ')} et al.` : families.join(', ');
  const place = [journals[0], volume, year === undefined ? undefined : `(${year})`, pages[0]].filter(Boolean).join(' ');
  return [people, title, place].filter(Boolean).join('. ');
}

/** `agrees in authors and year; differs in volume; pages not in the record`. */
export function agreementText({ agreement }: Match): string {
  const having = (wanted: Agreement): string => listed(aspects.filter((aspect) => agreement[aspect] === wanted));
  const parts: readonly (readonly [string, string])[] = [
    ['agrees in ', having('agrees')],
    ['is near in ', having('near')],
    ['differs in ', having('differs')],
    ['does not have ', having('not in the record')],
  ];
  return parts.flatMap(([says, which]) => (which === '' ? [] : [`${says}${which}`])).join('; ');
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
