import { onlyApart, unknownUnit } from '#words/searchNumbers.ts';
import type { Field, Kind, Test, TestTerm } from '../../field/field.ts';
import type { ClassRole } from '../../field/roles.ts';
import { kindOfShape, testedKinds } from '../../field/select.ts';
import { term } from '../../field/term.ts';
import { compact, normalise } from '../normalise.ts';
import type { NameRecord } from '../records.ts';
import type { ValueRecord } from '../values.ts';
import { nameWords, queryWords } from '../words.ts';
import { findNames } from './findNames.ts';
import { findValues, type ValueHit } from './findValues.ts';
import { bareUnit } from './inPlainUnits.ts';
import type { NameIndex } from './nameIndex.ts';
import { readNumbers, type Clause, type NumberQuery } from './readNumbers.ts';
import { asksForValues } from './spokenAlone.ts';
import type { NumberField } from './spokenQuantities.ts';

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
  /** Whether nothing but a word for what is recorded was typed, which names and text have too. */
  readonly isWord: boolean;
}

/** Values that answer a query by number; undefined when the query is none, or is the very name of an entry. */
export function answerNumbers(
  index: NameIndex,
  values: readonly ValueRecord[],
  typed: string,
): NumberAnswer | undefined {
  const { field } = index;
  const numbers = readNumbers(field, typed);
  const read = numbers ?? readSpoken(index, typed);
  if (!read || (!read.compared && index.exact.has(compact(typed))) || isName(index, typed)) return undefined;
  const { found, rest } = testsIn(field.tests, read.words);
  const { about, ignored } = rest === '' ? { about: [], ignored: '' } : namedIn(index, rest);
  const records = values.filter(
    (record) =>
      (found.length === 0 || found.includes(record.test)) &&
      about.every((entries) => entries.some((entry) => isAbout(field, record, index.records[entry]!))),
  );
  const { asked, left } = withUnknownUnit(field, read, ignored);
  const isSurely = (record: ValueRecord): boolean =>
    about.every((entries) => entries.some((entry) => isSurelyAbout(field, record, index.records[entry]!)));
  const hits = findValues(field, records, asked)
    .map((hit): ValueHit => (isSurely(hit.record) ? hit : { ...hit, certainty: 'maybe' }))
    // Stable: each part keeps its order.
    .sort((a, b) => (a.certainty === b.certainty ? 0 : a.certainty === 'yes' ? -1 : 1));
  const apart = hits.length === 0 ? metApart(field, records, asked) : [];
  return {
    asked: apart.length === 0 ? asked : withRemark(asked, index, apart),
    tests: found,
    about,
    ignored: left,
    hits,
    mayBeText: hits.length === 0 && apart.length === 0 && !read.compared,
    isWord: numbers === undefined,
  };
}

/** A word for a quantity without an entry asks for all its values. */
function readSpoken(index: NameIndex, typed: string): NumberQuery | undefined {
  const meaning = asksForValues(index, typed);
  return meaning && { clauses: [{ ...meaning, relation: 'any', value: 0 }], words: '', compared: false };
}

/** Whether a query is a name as it is written, or a unit that is one: `g cm-3` of density, but `A/g` is not `Ag`. */
function isName({ exact, names, field }: NameIndex, typed: string): boolean {
  const unit = bareUnit(field, typed);
  return (exact.get(compact(typed)) ?? []).some(
    (id) =>
      normalise(names[id]!.text) === normalise(typed) ||
      (unit !== undefined && bareUnit(field, names[id]!.text) === unit),
  );
}

/** A value is about its subject, what its conditions name, what these consist of, and the work it is cited from. */
const isAbout = (field: Kinds, record: ValueRecord, { kind, slug, names }: NameRecord): boolean =>
  record.about.includes(slug) ||
  (kind === kindOfShape(field, 'works') && record.source.split(' ').some((word) => names.includes(word)));

/** Not so where a condition names several entries and the source does not say which of them was used for the value. */
const isSurelyAbout = (field: Kinds, record: ValueRecord, name: NameRecord): boolean =>
  isAbout(field, record, name) && !record.possible.includes(name.slug);

/** A word that means nothing, where a number has no unit, is the unit: `> 30 fortnights` must not be answered as `> 30`. */
function withUnknownUnit(
  { quantities, units }: Pick<Field, 'quantities' | 'units'>,
  read: NumberQuery,
  ignored: string,
): { readonly asked: NumberQuery; readonly left: string } {
  let left = ignored;
  const clauses = read.clauses.map((clause): Clause => {
    const { beside, quantities: meant, refusal } = clause;
    const needed = meant.some((name) => !goesWithout(units, term(quantities, name).dimension));
    if (beside === undefined || refusal !== undefined || !needed || !left.split(' ').includes(beside)) return clause;
    left = left
      .split(' ')
      .filter((word) => word !== beside)
      .join(' ');
    return { ...clause, typed: beside, refusal: unknownUnit(beside) };
  });
  return { asked: { ...read, clauses }, left };
}

/** Whether numbers of a dimension are typed without their unit: counts, and shares in per cent. */
const goesWithout = (units: Field['units'], dimension: string): boolean =>
  units.some((unit) => unit.dimension === dimension && (/^[1%]$/.test(unit.name) || unit.name === dimension));

/** Entries that meet every clause about a value, though never in one test. */
function metApart(field: NumberField, records: readonly ValueRecord[], { clauses }: NumberQuery): readonly string[] {
  const measured = clauses.filter(({ condition }) => condition === undefined);
  if (measured.length < 2) return [];
  const conditions = clauses.filter(({ condition }) => condition !== undefined);
  const [first, ...others] = measured.map(
    (clause) =>
      new Set(
        findValues(field, records, { clauses: [clause, ...conditions] }).flatMap(({ record, certainty }) =>
          certainty === 'yes' ? [record.subject] : [],
        ),
      ),
  );
  return [...first!].filter((subject) => others.every((set) => set.has(subject)));
}

/** Says behind the last clause who meets all of them in different tests. */
function withRemark(asked: NumberQuery, index: NameIndex, slugs: readonly string[]): NumberQuery {
  const titles = slugs.map((slug) => index.records.find((record) => record.slug === slug)!.title);
  const remark = onlyApart(titles);
  return {
    ...asked,
    clauses: asked.clauses.map((clause, place, all) => (place < all.length - 1 ? clause : { ...clause, remark })),
  };
}

/** Finds the names of tests in words: `bake`, `slow bake`. The longest first, so that “slow bake” leaves no rest. */
export function testsIn(
  tests: readonly TestTerm[],
  words: string,
): { readonly found: readonly Test[]; readonly rest: string } {
  let rest = normalise(words).replaceAll('-', ' ');
  const found = new Set<Test>();
  const names = tests.flatMap(({ name: test, label, plural, words: others }) =>
    [label, plural, ...others].map((name) => ({ test, name: normalise(name).replaceAll('-', ' ') })),
  );
  for (const { test, name } of names.sort((a, b) => b.name.length - a.name.length)) {
    const pattern = new RegExp(`(?<!\\p{L})${name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}s?(?!\\p{L})`, 'u');
    if (!pattern.test(rest)) continue;
    found.add(test);
    rest = rest.replace(pattern, ' ');
  }
  return { found: [...found], rest: found.size === 0 ? words : rest.replace(/\s+/g, ' ').trim() };
}

type Kinds = Pick<Field, 'kinds'>;

const explained: readonly (ClassRole | undefined)[] = ['cell-format', 'quantity', 'notion'];

/** Kinds of what the glossary explains: such an entry leaves no value out, and the reader need not hear of it. */
const notions = ({ kinds }: Kinds): readonly Kind[] =>
  kinds.filter(({ classes }) => classes.some(({ role }) => explained.includes(role))).map(({ name }) => name);

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
  const works = kindOfShape(index.field, 'works');
  const subjects = testedKinds(index.field);
  const about = named
    .map((group) =>
      group.map((hit) => hit.entry).filter((entry) => kindOf(entry) === works || subjects.includes(kindOf(entry))),
    )
    .filter((entries) => entries.length > 0);
  // A word of it alone is not its name.
  const isNotion = named.some((group) =>
    group.some(({ entry, reason }) => reason !== 'mentioned' && notions(index.field).includes(kindOf(entry))),
  );
  return { about, ignored: about.length > 0 || isNotion ? '' : words };
}

/** Whether names have the words whole, or well begun: “Ti foil” is not tin foil. */
function hasWords({ title, names }: NameRecord, words: string): boolean {
  const known = [title, ...names].flatMap(nameWords);
  return queryWords(words).every((word) =>
    known.some((name) => (word.length < 4 ? name === word : name.startsWith(word))),
  );
}
