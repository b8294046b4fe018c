import type { BrowserField } from '../../field/browserField.ts';
import { kindOfShape } from '../../field/select.ts';
import { elementsOf, type FormulaReader } from '../composition.ts';
import { compact } from '../normalise.ts';
import type { NameRecord } from '../records.ts';
import { firstFrom } from '../sortedList.ts';
import { nameWords } from '../words.ts';
import { abbreviated, type Abbreviation } from './abbreviation.ts';
import { insideOf } from './inside.ts';

/** One name of one entry; `rank` 0 is the title, then in the order of the record. */
export interface IndexedName {
  readonly entry: number;
  readonly rank: number;
  readonly text: string;
  readonly compact: string;
  readonly length: number;
}

/** What of a field the search needs. */
export type SearchField = BrowserField;

/** Look-ups over all names, made once when the names arrive. */
export interface NameIndex {
  /** The words of the review, which decide how the names are asked for. */
  readonly field: SearchField;
  readonly formulas: FormulaReader;
  readonly records: readonly NameRecord[];
  readonly names: readonly IndexedName[];
  /** Names by compact form. */
  readonly exact: ReadonlyMap<string, readonly number[]>;
  /** Compact forms in code-unit order, for prefixes. */
  readonly sorted: readonly string[];
  /** Names by word. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly vocabulary: readonly string[];
  /** Entries by composition and by set of own elements. */
  readonly compositions: ReadonlyMap<string, readonly number[]>;
  readonly systems: ReadonlyMap<string, readonly number[]>;
  /** Entries by each of their own elements. */
  readonly elements: ReadonlyMap<string, readonly number[]>;
  /** Names that are not in Latin letters, found inside longer text too, by compact form; and how long the longest is. */
  readonly unspaced: ReadonlyMap<string, readonly number[]>;
  readonly longestUnspaced: number;
  /** Names that are nothing but capitals, by the first of them. */
  readonly abbreviations: ReadonlyMap<string, readonly Abbreviation[]>;
  /** Names with a text inside their compact form, of those the index holds at most so many. */
  readonly inside: (form: string, most?: number) => readonly number[];
}

/** Builds the index; time grows with the number of names only. `formulas` reads what is asked. */
export function indexNames(field: SearchField, records: readonly NameRecord[], formulas: FormulaReader): NameIndex {
  const works = kindOfShape(field, 'works');
  const names: IndexedName[] = [];
  const exact = new Map<string, number[]>();
  const words = new Map<string, number[]>();
  const compositions = new Map<string, number[]>();
  const systems = new Map<string, number[]>();
  const elements = new Map<string, number[]>();
  const unspaced = new Map<string, number[]>();
  const abbreviations = new Map<string, Abbreviation[]>();
  records.forEach((record, entry) => {
    [record.title, ...record.names, ...(record.kind === works ? authorAndYear(record) : [])].forEach((text, rank) => {
      const id = names.length;
      const form = compact(text);
      const found = nameWords(text);
      names.push({ entry, rank, text, compact: form, length: found.length });
      push(exact, form, id);
      for (const word of found) push(words, word, id);
      if (/[^\u0000-\u024f]/u.test(form) && /\p{Lo}/u.test(form)) push(unspaced, form, id);
      const letters = abbreviated(text);
      if (letters !== undefined) push(abbreviations, letters[0]!, { id, letters });
    });
    for (const key of record.compositions) push(compositions, key, entry);
    if (record.own.length > 0) push(systems, record.own.join(' '), entry);
    for (const element of record.own) push(elements, element, entry);
  });
  return {
    field,
    formulas,
    records,
    names,
    exact,
    sorted: [...exact.keys()].sort(),
    words,
    vocabulary: [...words.keys()].sort(),
    compositions,
    systems,
    elements,
    unspaced,
    longestUnspaced: Math.max(0, ...[...unspaced.keys()].map((form) => form.length)),
    abbreviations,
    inside: insideOf(names),
  };
}

/** `Zhang et al. 2021, Small` is also asked for as `Zhang 2021`; made here, because it would only lengthen the file. */
const authorAndYear = ({ title }: NameRecord): readonly string[] => {
  const found = /^(.+?)(?: et al\.| and .+)? (\d{4}),/u.exec(title);
  return found ? [`${found[1]} ${found[2]}`] : [];
};

/** The key under which the elements of a composition stand in `systems`. */
export const systemKey = (composition: ReadonlyMap<string, number>): string => elementsOf(composition).join(' ');

/** All items of a sorted list that begin with a text. */
export function startingWith(sorted: readonly string[], start: string, most = 400): readonly string[] {
  const found: string[] = [];
  for (
    let at = firstFrom(sorted, start);
    at < sorted.length && found.length < most && sorted[at]!.startsWith(start);
    at++
  )
    found.push(sorted[at]!);
  return found;
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}
