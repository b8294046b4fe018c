import * as words from '#words/searchCompare.ts';
import { term } from '../../field/term.ts';
import type { Quantity, Test } from '../../field/field.ts';
import { testsIn, type NumberAnswer } from '../finding/answer.ts';
import type { NameIndex } from '../finding/nameIndex.ts';
import type { Clause } from '../finding/readNumbers.ts';
import { spokenIn } from '../finding/spokenQuantities.ts';
import { normalise } from '../normalise.ts';
import type { NameRecord } from '../records.ts';
import { chunks, nameWords } from '../words.ts';
import type { ComparedBy, ComparisonFile } from './comparisonFile.ts';
import { against, isOfResult, superlative } from './comparing.ts';
import { spansOf } from './named.ts';

/** A comparison that a question opens: its address below the site, and what it shows. */
export interface ComparisonLink {
  readonly address: string;
  readonly says: string;
}

/** The comparisons that answer a question for the best of something, or of one thing against another. */
export interface ComparisonAnswer {
  readonly links: readonly ComparisonLink[];
  /** Whether the question leaves open by what it is to be ordered. */
  readonly isOpen: boolean;
  readonly hasGaps: boolean;
}

/** The comparisons a question asks for, narrowed and ordered as it says; undefined when it asks for none. */
export function askComparison(
  index: NameIndex,
  file: ComparisonFile,
  typed: string,
  numbers?: NumberAnswer,
): ComparisonAnswer | undefined {
  const { field } = index;
  const tests = testsIn(field.tests, typed).found;
  const values = valuesIn(index, file, typed);
  const results = resultsIn(field, file, numbers);
  const isAsked = superlative.test(typed) || against.test(typed) || results.length > 0;
  if (!isAsked && (tests.length === 0 || values.length === 0)) return undefined;
  const asked = orders(index, file, typed, numbers);
  const ranges = rangesIn(field, file, numbers);
  // What can be narrowed to nothing that was said is no answer to it.
  if (asked === undefined && tests.length + values.length + ranges.length + results.length === 0) return undefined;
  const links = (results.length > 0 ? results : [undefined]).flatMap((result) => {
    const meant = (asked ?? ordersOf(file, result)).filter(
      (by) => tests.length === 0 || by === undefined || tests.some((test) => by.tests.includes(test)),
    );
    return meant.flatMap((by) => {
      const own = tests.length > 0 ? tests.filter((test) => by?.tests.includes(test) ?? true) : only(by?.tests ?? []);
      return own.map((test) => linkTo(field, by, test, [...values, ...ranges, ...(result ?? [])]));
    });
  });
  const isOpen = asked === undefined && results.length === 0;
  return links.length === 0 ? undefined : { links, isOpen, hasGaps: file.hasGaps };
}

/** The one test there is; of several none is told. */
const only = (tests: readonly Test[]): readonly (Test | undefined)[] => (tests.length === 1 ? tests : [undefined]);

/** The orders of what results are narrowed by; of what has none as the tables come; where no result is, all orders by results. */
function ordersOf(
  { by }: ComparisonFile,
  results: readonly Narrowed[] | undefined,
): readonly (ComparedBy | undefined)[] {
  if (!results) return by.filter(({ condition }) => condition === undefined);
  const [first] = results;
  return [by.find(({ quantities }) => quantities.some((name) => first?.quantities?.includes(name)))];
}

function linkTo(
  { tests }: NameIndex['field'],
  by: ComparedBy | undefined,
  test: Test | undefined,
  narrowed: readonly Narrowed[],
): ComparisonLink {
  const query = new URLSearchParams([
    ...(test === undefined ? [] : [['test', test]]),
    ...narrowed.flatMap(({ query: own }) => own.map(([name, value]) => [name, value])),
    ...(by === undefined ? [] : [['sort', by.sort]]),
  ]);
  const what =
    test === undefined
      ? words.allResults
      : `${term(tests, test).plural.charAt(0).toUpperCase()}${term(tests, test).plural.slice(1)}`;
  return {
    address: `compare/?${query}`,
    says: words.comparison(
      what,
      narrowed.map((one) => one.says),
      by?.says,
    ),
  };
}

interface Narrowed {
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly says: string;
  /** Of results: the quantities that are narrowed. */
  readonly quantities?: readonly Quantity[];
}

/** The orders that a question names by a quantity or a condition; undefined where it names none. */
function orders(
  { field }: NameIndex,
  { by }: ComparisonFile,
  typed: string,
  numbers: NumberAnswer | undefined,
): readonly ComparedBy[] | undefined {
  const clauses = (numbers?.asked.clauses ?? []).filter(({ relation, end }) => relation === 'any' || end !== undefined);
  const spoken = numbers ? [] : spokenWords(field, typed);
  const quantities = new Set<Quantity>([...clauses, ...spoken].flatMap((one) => one.quantities));
  const conditions = new Set([...clauses, ...spoken].flatMap(({ condition }) => condition?.name ?? []));
  const found = by.filter(
    (one) =>
      one.quantities.some((name) => quantities.has(name)) ||
      (quantities.size === 0 && one.condition !== undefined && conditions.has(one.condition)),
  );
  if (found.length > 0) return found;
  return quantities.size + conditions.size > 0 ? [] : undefined;
}

/** What the words of a question mean that are said of values, the longest first. */
function spokenWords(field: NameIndex['field'], typed: string) {
  let rest = ` ${chunks(typed).join(' ')} `;
  return [...spokenIn(field)].flatMap(([word, meaning]) => {
    const at = rest.indexOf(` ${normalise(word)} `);
    if (at < 0) return [];
    rest = rest.replace(` ${normalise(word)} `, ' ');
    return [meaning];
  });
}

/** What a question names that the tables can be narrowed to. */
function valuesIn(index: NameIndex, { filters, subjects }: ComparisonFile, typed: string): readonly Narrowed[] {
  const named = spansOf(index, chunks(typed)).map(({ entries }) => entries.map((entry) => index.records[entry]!));
  const isValue = ({ slug }: NameRecord): boolean => filters.some(({ values }) => values[slug] !== undefined);
  const rest = named.filter((records) => !records.some(isValue));
  const narrowed = filters.flatMap(({ name, reads, values }): readonly Narrowed[] => {
    const chosen = new Set([
      ...named.flatMap((records) => records.filter(({ slug }) => values[slug] !== undefined).slice(0, 1)),
      // What is no value of its own may be a part of some, which are called by it: additives by their letters.
      ...rest.flatMap((records) =>
        index.records.filter(({ slug }) => values[slug] !== undefined && isCalledBy(values[slug], records)),
      ),
    ]);
    const slugs = [...chosen].map(({ slug }) => slug);
    if (slugs.length === 0) return [];
    return [
      {
        query: slugs.map((slug) => [name, slug] as const),
        says: words.choice(
          reads,
          slugs.map((slug) => values[slug]!),
        ),
      },
    ];
  });
  const compared = rest.flatMap((records) => records.filter(({ slug }) => subjects[slug] !== undefined).slice(0, 1));
  // The tables are narrowed to the words of one text.
  const [only, ...others] = [...new Set(compared.map(({ slug }) => subjects[slug]!))];
  return only === undefined || others.length > 0
    ? narrowed
    : [...narrowed, { query: [['q', only]], says: words.of([only]) }];
}

/** Whether a value has the short name of an entry as one of its words: `5% ABC` an additive called ABC. */
const isCalledBy = (value: string, records: readonly NameRecord[]): boolean => {
  const own = new Set(nameWords(value));
  return records.some(({ title, names }) =>
    [title, ...names].some((name) => /^[A-Z\d]{2,6}$/.test(name) && own.has(normalise(name))),
  );
};

/** Conditions that a question gives a number for. */
const rangesIn = (
  { units }: NameIndex['field'],
  { ranges }: ComparisonFile,
  numbers: NumberAnswer | undefined,
): readonly Narrowed[] =>
  (numbers?.asked.clauses ?? []).flatMap((clause) => {
    const range = ranges.find(({ condition }) => condition !== undefined && condition === clause.condition?.name);
    return range && clause.relation !== 'any' ? [narrowedTo(units, range, clause)] : [];
  });

/** Results that a question gives a number for: one of these ways to read it, each narrowed to all that it says. */
function resultsIn(
  { units }: NameIndex['field'],
  { ranges }: ComparisonFile,
  numbers: NumberAnswer | undefined,
): readonly (readonly Narrowed[])[] {
  const clauses = (numbers?.asked.clauses ?? []).filter(isOfResult);
  // Of a unit that several quantities have, those count of which a value answers.
  const found = new Set(numbers?.hits.map(({ record }) => record.quantity));
  const isFound = (name: Quantity): boolean => found.size === 0 || found.has(name);
  const read = clauses.map((clause) =>
    ranges
      .filter(({ quantities = [] }) => quantities.some((name) => clause.quantities.includes(name) && isFound(name)))
      .map((range) => narrowedTo(units, range, clause)),
  );
  return read
    .filter((own) => own.length > 0)
    .reduce<readonly (readonly Narrowed[])[]>(
      (ways, own) =>
        ways.length === 0 ? own.map((one) => [one]) : ways.flatMap((way) => own.map((one) => [...way, one])),
      [],
    );
}

function narrowedTo(
  units: NameIndex['field']['units'],
  range: ComparisonFile['ranges'][number],
  { relation, unit, ...asked }: Clause,
): Narrowed {
  const factor = unit === undefined ? 1 : term(units, unit).factor;
  const inUnit = (number: number): number => Number((number * factor).toPrecision(12));
  const value = inUnit(asked.value);
  const max = asked.max === undefined ? undefined : inUnit(asked.max);
  const [from, to] = range.names;
  const low = ['=', '>', '>=', 'between'].includes(relation) ? [[from, String(value)] as const] : [];
  const high = ['=', '<', '<='].includes(relation)
    ? [[to, String(value)] as const]
    : max === undefined
      ? []
      : [[to, String(max)] as const];
  const shown = (number: number): string => String(Number((number / range.times).toPrecision(12)));
  return {
    query: [...low, ...high],
    says: words.range(
      range.reads,
      relation === 'any' ? '=' : relation,
      { low: shown(value), ...(max === undefined ? {} : { high: shown(max) }) },
      range.unit,
    ),
    ...(range.quantities && { quantities: range.quantities }),
  };
}
