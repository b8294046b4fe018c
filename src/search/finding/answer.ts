import { term as termOf } from '../../field/term.ts';
import type { Kind } from '../../vocabulary/kinds.ts';
import { quantities } from '../../vocabulary/quantities.ts';
import { tests, testNames, type Test } from '../../vocabulary/tests.ts';
import { compact, normalise } from '../normalise.ts';
import type { NameRecord } from '../records.ts';
import type { ValueRecord } from '../values.ts';
import { nameWords, queryWords } from '../words.ts';
import { findNames } from './findNames.ts';
import { findValues, type ValueHit } from './findValues.ts';
import { bareUnit } from './inPlainUnits.ts';
import { listed } from './listed.ts';
import type { NameIndex } from './nameIndex.ts';
import { readNumbers, type Clause, type NumberQuery } from './readNumbers.ts';

/** A number query with the words beside it resolved to tests and entries. */
export interface NumberAnswer {
  readonly asked: NumberQuery;
  readonly tests: readonly Test[];
  /** Entries, by number in the index, that the values must be about; one group a word or name. */
  readonly about: readonly (readonly number[])[];
  /** Words that mean nothing here and were left out. */
  readonly ignored: string;
  readonly hits: readonly ValueHit[];
  /** Whether names and text should answer instead: no value does, and nothing typed says that a value was meant. */
  readonly mayBeText: boolean;
}

/** Values that answer a query by number; undefined when the query is none, or is the very name of an entry. */
export function answerNumbers(
  index: NameIndex,
  values: readonly ValueRecord[],
  typed: string,
): NumberAnswer | undefined {
  const read = readNumbers(typed);
  if (!read || (!read.compared && index.exact.has(compact(typed))) || isName(index, typed)) return undefined;
  const { found, rest } = testsIn(read.words);
  const { about, ignored } = rest === '' ? { about: [], ignored: '' } : namedIn(index, rest);
  const records = values.filter(
    (record) =>
      (found.length === 0 || found.includes(record.test)) &&
      about.every((entries) => entries.some((entry) => isAbout(record, index.records[entry]!))),
  );
  const { asked, left } = withUnknownUnit(read, ignored);
  const hits = findValues(records, asked);
  const apart = hits.length === 0 ? metApart(records, asked) : [];
  return {
    asked: apart.length === 0 ? asked : withRemark(asked, index, apart),
    tests: found,
    about,
    ignored: left,
    hits,
    mayBeText: hits.length === 0 && apart.length === 0 && !read.compared,
  };
}

/** Whether a query is a name as it is written, or a unit that is one: `mAh cm-2` of areal capacity, but `A/g` is not `Ag`. */
function isName({ exact, names }: NameIndex, typed: string): boolean {
  const unit = bareUnit(typed);
  return (exact.get(compact(typed)) ?? []).some(
    (id) =>
      normalise(names[id]!.text) === normalise(typed) || (unit !== undefined && bareUnit(names[id]!.text) === unit),
  );
}

/** A value is about its subject and what that consists of, its electrolyte and cathode, and the work it is cited from. */
const isAbout = (record: ValueRecord, { kind, slug, names }: NameRecord): boolean =>
  record.about.includes(slug) ||
  (kind === 'references' && record.source.split(' ').some((word) => names.includes(word)));

/** A word that means nothing, where a number has no unit, is the unit: `> 30 fortnights` must not be answered as `> 30`. */
function withUnknownUnit(read: NumberQuery, ignored: string): { readonly asked: NumberQuery; readonly left: string } {
  let left = ignored;
  const clauses = read.clauses.map((clause): Clause => {
    const { beside, quantities: meant, refusal } = clause;
    const needed = meant.some((name) => !/^(?:fraction|cycles|number)$/.test(termOf(quantities, name).dimension));
    if (beside === undefined || refusal !== undefined || !needed || !left.split(' ').includes(beside)) return clause;
    left = left
      .split(' ')
      .filter((word) => word !== beside)
      .join(' ');
    return { ...clause, typed: beside, refusal: `“${beside}” is no unit of the values recorded` };
  });
  return { asked: { ...read, clauses }, left };
}

/** Entries that meet every clause about a value, though never in one test. */
function metApart(records: readonly ValueRecord[], { clauses }: NumberQuery): readonly string[] {
  const measured = clauses.filter(({ condition }) => condition === undefined);
  if (measured.length < 2) return [];
  const conditions = clauses.filter(({ condition }) => condition !== undefined);
  const [first, ...others] = measured.map(
    (clause) =>
      new Set(
        findValues(records, { clauses: [clause, ...conditions] }).flatMap(({ record, certainty }) =>
          certainty === 'yes' ? [record.subject] : [],
        ),
      ),
  );
  return [...first!].filter((subject) => others.every((set) => set.has(subject)));
}

/** Says behind the last clause who meets all of them in different tests. */
function withRemark(asked: NumberQuery, index: NameIndex, slugs: readonly string[]): NumberQuery {
  const titles = slugs.map((slug) => index.records.find((record) => record.slug === slug)!.title);
  const remark = `no one test answers all of this; in different tests: ${listed(titles, 'and')}`;
  return {
    ...asked,
    clauses: asked.clauses.map((clause, place, all) => (place < all.length - 1 ? clause : { ...clause, remark })),
  };
}

/** Finds the names of tests in words: `anode-free`, `half cell`. The longest first, so that “full cell” leaves no rest. */
function testsIn(words: string): { readonly found: readonly Test[]; readonly rest: string } {
  let rest = normalise(words).replaceAll('-', ' ');
  const found: Test[] = [];
  for (const test of [...testNames].sort((a, b) => b.length - a.length))
    for (const name of [
      termOf(tests, test).label.replaceAll('-', ' '),
      ...(test === 'anode-free-full-cell' ? ['anode free cell', 'anode free'] : []),
      ...(test === 'symmetric-cell' ? ['symmetrical cell', 'symmetric'] : []),
    ])
      if (new RegExp(`(?<!\\p{L})${name}s?(?!\\p{L})`, 'u').test(rest)) {
        found.push(test);
        rest = rest.replace(new RegExp(`(?<!\\p{L})${name}s?(?!\\p{L})`, 'u'), ' ');
      }
  return { found, rest: found.length === 0 ? words : rest.replace(/\s+/g, ' ').trim() };
}

/** What a value can be about, as far as the records say. */
const subjects: ReadonlySet<Kind> = new Set(['materials', 'references']);

/** Entries meant by words, of those a value can be about: those of the exact name, else those whose names begin so. */
function namedIn(index: NameIndex, words: string): Pick<NumberAnswer, 'about' | 'ignored'> {
  // A likeness in spelling is a guess, good enough to be offered and not to leave values out.
  const hits = findNames(index, words).filter(
    (hit) => hit.reason !== 'spelling' && (hit.reason !== 'words' || hasWords(index.records[hit.entry]!, words)),
  );
  const exact = hits.filter((hit) => hit.reason === 'name' || hit.reason === 'formula');
  const close = hits.filter((hit) => hit.reason !== 'mentioned');
  const named = exact.length > 0 ? [exact] : close.length > 0 ? [close] : hits.slice(0, 2).map((hit) => [hit]);
  const kindOf = (entry: number): Kind => index.records[entry]!.kind;
  const about = named
    .map((group) => group.map((hit) => hit.entry).filter((entry) => subjects.has(kindOf(entry))))
    .filter((entries) => entries.length > 0);
  // A concept, such as a quantity, leaves no value out; the reader need not hear of it. A word of it alone is not its name.
  const isConcept = named.some((group) =>
    group.some(({ entry, reason }) => reason !== 'mentioned' && kindOf(entry) === 'concepts'),
  );
  return { about, ignored: about.length > 0 || isConcept ? '' : words };
}

/** Whether names have the words whole, or well begun: “Ti foil” is not tin foil. */
function hasWords({ title, names }: NameRecord, words: string): boolean {
  const known = [title, ...names].flatMap(nameWords);
  return queryWords(words).every((word) =>
    known.some((name) => (word.length < 4 ? name === word : name.startsWith(word))),
  );
}
