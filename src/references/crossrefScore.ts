import type { Bibliography } from '../model/graph.ts';
import type { CrossrefRecord } from './crossrefRecord.ts';
import { isSameJournal } from './journalName.ts';

/** How one aspect of a printed citation stands to a record; `near` is what printing and online dates explain. */
export type Agreement = 'agrees' | 'near' | 'differs' | 'not in the record' | 'not printed';

/** What is compared, and how much each counts. */
const weights = { authors: 0.3, year: 0.15, journal: 0.2, volume: 0.15, pages: 0.2 } as const;
export type Aspect = keyof typeof weights;
export const aspects = Object.keys(weights) as readonly Aspect[];

/** A record set against a citation: each aspect, and all together from 0 (another work) to 1 (the same in everything printed). */
export interface Match {
  readonly record: CrossrefRecord;
  readonly agreement: Readonly<Record<Aspect, Agreement>>;
  readonly score: number;
}

/** From here on a record is worth a look; below, it is another work. */
export const likely = 0.7;

/** Compares a citation with a record; what the citation does not print does not count. */
export function match(work: Bibliography, record: CrossrefRecord): Match {
  const agreement: Match['agreement'] = {
    authors: compareAuthors(work.authors, record.families),
    year: compareYears(work.year, record.year),
    journal: journal(work, record),
    volume: compare(work.volume, record.volume, (a, b) => a.trim() === b.trim()),
    pages: comparePages(work.pages, record.pages),
  };
  const printed = aspects.filter((aspect) => agreement[aspect] !== 'not printed');
  const total = sum(printed.map((aspect) => weights[aspect]));
  const agreed = sum(printed.map((aspect) => weights[aspect] * (credit[agreement[aspect]] ?? 0)));
  return { record, agreement, score: Math.round((agreed / total) * 100) / 100 };
}

/** The best of several records; undefined when there is none. */
export const bestMatch = (work: Bibliography, records: readonly CrossrefRecord[]): Match | undefined =>
  records.map((record) => match(work, record)).sort((a, b) => b.score - a.score)[0];

const credit: Partial<Readonly<Record<Agreement, number>>> = { agrees: 1, near: 0.5 };
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function compare(
  printed: string | undefined,
  recorded: string | undefined,
  same: (a: string, b: string) => boolean,
): Agreement {
  if (printed === undefined) return 'not printed';
  if (recorded === undefined) return 'not in the record';
  return same(printed, recorded) ? 'agrees' : 'differs';
}

function compareYears(printed: number, recorded: number | undefined): Agreement {
  if (recorded === undefined) return 'not in the record';
  if (printed === recorded) return 'agrees';
  return Math.abs(printed - recorded) === 1 ? 'near' : 'differs';
}

function journal(work: Bibliography, { journals }: CrossrefRecord): Agreement {
  if (journals.length === 0) return 'not in the record';
  const printed = [work.journal, ...(work.journalFull === undefined ? [] : [work.journalFull])];
  return printed.some((a) => journals.some((b) => isSameJournal(a, b))) ? 'agrees' : 'differs';
}

/** Printed lists are cut short by “et al.”; those named must stand at the same places. */
function compareAuthors(printed: readonly string[], families: readonly string[]): Agreement {
  if (families.length === 0) return 'not in the record';
  const people = printed.filter((name) => !/^et al\.?$/.test(name));
  const found = people.filter((name, index) => ` ${letters(name)}`.endsWith(` ${letters(families[index] ?? '-')}`));
  const cut = people.length < printed.length;
  const complete = cut ? families.length > people.length : families.length === people.length;
  if (found.length === people.length && complete) return 'agrees';
  return found.length * 2 >= people.length ? 'near' : 'differs';
}

/** The first page is enough: records often lack the last. Some journals put an “e” before the article number. */
function comparePages(printed: string | undefined, recorded: readonly string[]): Agreement {
  if (printed === undefined) return 'not printed';
  if (recorded.length === 0) return 'not in the record';
  return recorded.some((pages) => firstPage(pages) === firstPage(printed)) ? 'agrees' : 'differs';
}

function firstPage(pages: string): string {
  const written = pages.trim().toLowerCase();
  return written.split(/[-–]/u)[0]!.replace(/^e?0*/, '');
}

/** Lower-case letters without accents, words apart. */
const letters = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
