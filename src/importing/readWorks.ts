import type { Author } from '../people/author.ts';
import { readAuthor } from '../people/readAuthor.ts';
import { isBody } from '../people/words.ts';
import { plainOf } from './plain.ts';
import { readRecords, type Format, type Record as Given } from './records.ts';
import type { Fault, Work } from './work.ts';

/** The works of a file of references in BibTeX, RIS or CSL-JSON; every fault with its line, and then no work. */
export function readWorks(
  text: string,
  format: Format,
): { readonly works: readonly Work[] } | { readonly faults: readonly Fault[] } {
  const records = readRecords(text, format);
  if (!Array.isArray(records)) return { faults: [records as Fault] };
  const read = (records as readonly Given[]).map(workOf);
  const faults = read.flatMap((one) => ('message' in one ? [one] : []));
  return faults.length > 0 ? { faults } : { works: read.filter((one): one is Work => !('message' in one)) };
}

function workOf({ csl, line }: Given): Work | Fault {
  const text = (key: string): string | undefined => {
    const value = csl[key];
    const plain = typeof value === 'string' || typeof value === 'number' ? plainOf(String(value)) : '';
    return plain === '' ? undefined : plain;
  };
  const key = [text('citation-key'), text('id')].find((id) => id !== undefined && !id.startsWith('temp_id')) ?? '';
  const named = key === '' ? 'the record' : `the record ${key}`;
  const year = yearOf(csl['issued']);
  if (typeof year === 'string') return { line, message: `${named} ${year}` };
  const { authors, others } = authorsOf(csl['author'] ?? csl['editor']);
  if (authors.length === 0) return { line, message: `${named} has no author; add one, or an organisation` };
  const full = text('container-title') ?? text('publisher') ?? text('collection-title') ?? text('archive');
  const short = text('container-title-short') ?? text('journalAbbreviation') ?? full;
  if (short === undefined) return { line, message: `${named} has no journal; add the journal, book or publisher` };
  const doi = text('DOI')?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  if (doi !== undefined && !/^10\.\d{4,}\/\S+$/.test(doi))
    return { line, message: `${named} has “${doi}” as its DOI; a DOI begins with 10. and a number` };
  const known = {
    title: text('title'),
    journalFull: full === short ? undefined : full,
    volume: text('volume'),
    pages: (text('page') ?? text('number'))?.replace(/\s*[-‐–—]+\s*/g, '–'),
    doi,
  };
  const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  return { key, line, authors, others, journal: short, year, ...given };
}

/** The year of a date of CSL, or what is wrong with it. */
function yearOf(issued: unknown): number | string {
  const date = (issued ?? {}) as {
    readonly 'date-parts'?: unknown;
    readonly literal?: unknown;
    readonly raw?: unknown;
  };
  const [first] = ([date['date-parts']].flat(2) as readonly unknown[]) ?? [];
  const given = first ?? date.literal ?? date.raw;
  const said = typeof given === 'string' || typeof given === 'number' ? String(given).trim() : '';
  if (said === '') return 'has no year; add it';
  const year = Number(said);
  return Number.isInteger(year) && year >= 1900 && year <= 2100 ? year : `has the year “${said}”; write four digits`;
}

interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
  readonly suffix?: string;
  readonly 'non-dropping-particle'?: string;
  readonly 'dropping-particle'?: string;
}

function authorsOf(names: unknown): { readonly authors: readonly Author[]; readonly others: boolean } {
  const all = (Array.isArray(names) ? names : []) as readonly CslName[];
  const isOthers = (name: CslName): boolean =>
    name.given === undefined && /^(?:others|et al\.?)$/i.test(name.family ?? name.literal ?? '');
  const named = all.filter((name) => !isOthers(name));
  return { authors: named.flatMap(authorOf), others: named.length < all.length };
}

/** The parts that a record gives are taken as they are. */
function authorOf(name: CslName): readonly Author[] {
  const part = (key: keyof CslName): string => plainOf(name[key] ?? '');
  const [family, given] = [part('family'), part('given')];
  if (part('literal') !== '') return [readAuthor(part('literal'))];
  if (family === '') return [];
  if (given === '') return [isBody(family.split(' ')) ? { kind: 'organisation', name: family } : readAuthor(family)];
  const parts = {
    particle: [part('dropping-particle'), part('non-dropping-particle')].filter((one) => one !== '').join(' '),
    suffix: part('suffix'),
  };
  const more = Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== ''));
  return [{ kind: 'person', family, given, ...more }];
}
