import type { AuthorData } from '../people/author.ts';

/** A work as Crossref records it, as far as a printed citation can be compared with it. */
export interface CrossrefRecord {
  readonly doi: string;
  readonly title?: string | undefined;
  /** Family names in order; a body by its name. */
  readonly families: readonly string[];
  /** The same authors by the parts of their names, as far as the record gives them. */
  readonly people: readonly AuthorData[];
  /** The journal’s name and its short forms. */
  readonly journals: readonly string[];
  readonly year?: number | undefined;
  readonly volume?: string | undefined;
  /** Page range or article number. */
  readonly pages: readonly string[];
}

/** The records of an answer of Crossref’s REST API, of a search or of one DOI; what is not of the expected form is left out. */
export function readRecords(answer: unknown): readonly CrossrefRecord[] {
  const message = member(answer, 'message');
  const items = member(message, 'items');
  return (Array.isArray(items) ? (items as unknown[]) : [message]).flatMap(readRecord);
}

function readRecord(item: unknown): readonly CrossrefRecord[] {
  const doi = member(item, 'DOI');
  if (typeof doi !== 'string') return [];
  return [
    {
      doi,
      title: strings(member(item, 'title'))[0],
      families: list(member(item, 'author')).flatMap((author) =>
        strings([member(author, 'family') ?? member(author, 'name')]),
      ),
      people: list(member(item, 'author')).flatMap(personOf),
      journals: [...strings(member(item, 'container-title')), ...strings(member(item, 'short-container-title'))],
      year: yearOf(item),
      volume: strings([member(item, 'volume')])[0],
      pages: strings([member(item, 'page'), member(item, 'article-number')]),
    },
  ];
}

function personOf(author: unknown): readonly AuthorData[] {
  const [family, given, suffix, name] = ['family', 'given', 'suffix', 'name'].map(
    (key) => strings([member(author, key)])[0],
  );
  if (family === undefined) return name === undefined ? [] : [{ organisation: name }];
  return [{ family, ...(given === undefined ? {} : { given }), ...(suffix === undefined ? {} : { suffix }) }];
}

/** The year in print where there is one: online first often falls into the year before. */
function yearOf(item: unknown): number | undefined {
  const dates = ['published-print', 'issued', 'published'].map((name) => member(member(item, name), 'date-parts'));
  return dates.map((parts) => list(list(parts)[0])[0]).find((year): year is number => typeof year === 'number');
}

const member = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
const strings = (value: unknown): readonly string[] =>
  list(value).filter((item): item is string => typeof item === 'string' && item !== '');
