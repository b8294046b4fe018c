import type { Author } from '../people/author.ts';
import { familyName, fullName } from '../people/writeAuthor.ts';
import type { Work } from './work.ts';

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

/** Whose work it is, in short: `Bao et al. 2020`. */
function shortName({ authors, others, year }: Work): string {
  const names = authors.map((author) => (author.kind === 'person' ? familyName(author) : author.name));
  const who = names.length > 2 || others ? `${names[0]} et al.` : names.join(' and ');
  return `${who} ${year}`;
}

/** The work as a list of references prints it. */
export function printed(work: Work): string {
  const names = [...work.authors.map(fullName), ...(work.others ? ['et al.'] : [])].join(', ');
  const place = [work.journal, work.volume, `(${work.year})`, work.pages]
    .filter((part) => part !== undefined)
    .join(' ');
  return `${names}, ${place}.`;
}

/** Titles that an entry of the work may have, the best first: no two entries have the same. */
export function titlesOf(work: Work, number: number): readonly string[] {
  const title = `${shortName(work)}, ${work.journal}`;
  const { volume, pages } = work;
  return [
    title,
    ...(volume === undefined ? [] : [`${title} ${volume}`]),
    ...(pages === undefined ? [] : [`${title} ${volume === undefined ? '' : `${volume}, `}${pages}`]),
    `${title} [${number}]`,
  ];
}

/** The text of a new entry of references: everything the record says, authors by their parts. */
export function entryText(work: Work, number: number, name: string, file: string): string {
  const { title, doi } = work;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', quoted(name)],
    ['summary', quoted(title === undefined ? `A work of ${shortName(work)}.` : `“${title}”, of ${shortName(work)}.`)],
    ['number', String(number)],
    ['authors', `\n${[...work.authors.map(authorLine), ...(work.others ? ['  - et al.'] : [])].join('\n')}`],
    ['article-title', optional(title)],
    ['journal', quoted(work.journal)],
    ['journal-full', optional(work.journalFull)],
    ['year', String(work.year)],
    ['volume', optional(work.volume)],
    ['pages', optional(work.pages)],
    ['doi', optional(doi)],
    ['doi-status', doi === undefined ? 'unknown' : work.doiSeen === undefined ? 'derived' : 'verified'],
    ['doi-note', doi === undefined ? undefined : quoted(work.doiSeen ?? `As ${file} gives it; not looked up.`)],
    ['as-printed', quoted(printed(work))],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [value.startsWith('\n') ? `${name}:${value}` : `${name}: ${value}`],
  );
  return `---\n${lines.join('\n')}\n---\n`;
}

const optional = (text: string | undefined): string | undefined => (text === undefined ? undefined : quoted(text));

function authorLine(author: Author): string {
  if (author.kind === 'organisation') return `  - { organisation: ${quoted(author.name)} }`;
  const parts = (['family', 'given', 'particle', 'suffix', 'native'] as const).flatMap((name) =>
    author[name] === undefined ? [] : [`${name}: ${quoted(author[name])}`],
  );
  return `  - { ${parts.join(', ')} }`;
}
