import type { Kind } from '../vocabulary/kinds.ts';

/** What the exact index keeps of an entry; `names.json` is a list of these as rows. */
export interface NameRecord {
  readonly kind: Kind;
  readonly slug: string;
  readonly title: string;
  /** Every other name, formula, number or DOI somebody may type. */
  readonly names: readonly string[];
  /** Elements in its own name or formula. */
  readonly own: readonly string[];
  /** Further elements of what it contains, forms, is coated with or made from. */
  readonly carried: readonly string[];
  /** How much the review says about it; breaks ties. */
  readonly weight: number;
}

/** A record as an array, in the order of its fields; elements as one string. */
export type NameRow = readonly [
  kind: Kind,
  slug: string,
  title: string,
  names: readonly string[],
  own: string,
  carried: string,
  weight: number,
];

/** Record → row. */
export const toRow = (record: NameRecord): NameRow => [
  record.kind,
  record.slug,
  record.title,
  record.names,
  record.own.join(' '),
  record.carried.join(' '),
  record.weight,
];

/** Row → record. */
export const fromRow = ([kind, slug, title, names, own, carried, weight]: NameRow): NameRecord => ({
  kind,
  slug,
  title,
  names,
  own: own === '' ? [] : own.split(' '),
  carried: carried === '' ? [] : carried.split(' '),
  weight,
});
