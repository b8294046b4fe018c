import type { BrowserField } from '../field/browserField.ts';
import type { Kind } from '../field/field.ts';
import { plain } from './normalise.ts';

/** `search/names.json`: the entries with what decides how they are asked for, in one file, as nobody needs the one without the other. */
export interface NameFile {
  readonly field: BrowserField;
  readonly names: readonly NameRow[];
}

/** What the exact index keeps of an entry; `names.json` has these as rows. */
export interface NameRecord {
  readonly kind: Kind;
  readonly slug: string;
  readonly title: string;
  /** Every other name, formula, number or DOI somebody may type. */
  readonly names: readonly string[];
  /** Elements in its own name or formula. */
  readonly own: readonly string[];
  /** Further elements of what it holds or is made from. */
  readonly carried: readonly string[];
  /** How much the review says about it; breaks ties. */
  readonly weight: number;
  /** Of a substance, the keys of the compositions that its names give. */
  readonly compositions: readonly string[];
}

/** A record as an array, in the order of its fields; names, elements and compositions as one string, the slug empty where the title gives it. */
export type NameRow = readonly [
  kind: Kind,
  slug: string,
  title: string,
  names: string,
  own: string,
  carried: string,
  weight: number,
  compositions: string,
];

/** Record → row. */
export const toRow = (record: NameRecord): NameRow => [
  record.kind,
  record.slug === slugOf(record) ? '' : record.slug,
  record.title,
  record.names.join('\n'),
  record.own.join(' '),
  record.carried.join(' '),
  record.weight,
  record.compositions.join('\n'),
];

/** Row → record. */
export function fromRow([kind, slug, title, joined, own, carried, weight, compositions]: NameRow): NameRecord {
  const names = joined === '' ? [] : joined.split('\n');
  return {
    kind,
    slug: slug === '' ? slugOf({ title, names }) : slug,
    title,
    names,
    own: own === '' ? [] : own.split(' '),
    carried: carried === '' ? [] : carried.split(' '),
    weight,
    compositions: compositions === '' ? [] : compositions.split('\n'),
  };
}

/** The slug most entries have: the title in plain letters; of a title like that of a work its first author, year and number. */
function slugOf({ title, names: [number = ''] }: Pick<NameRecord, 'title' | 'names'>): string {
  const work = /^(\S+).*? (\d{4}),/u.exec(title);
  return plain(work ? `${work[1]} ${work[2]} ${number}` : title)
    .toLowerCase()
    .replaceAll("'", '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
