import * as words from '#words/searchNumbers.ts';
import { find, term } from '../../field/term.ts';
import { missingWords } from '../../derive/conditions.ts';
import { displayMeasure } from '../../model/measure.ts';
import { fromColumns } from '../../search/columns.ts';
import { answerNumbers, type NumberAnswer } from '../../search/finding/answer.ts';
import type { ValueHit } from '../../search/finding/findValues.ts';
import { clauseInWords } from '../../search/finding/clauseInWords.ts';
import { readNumbers } from '../../search/finding/readNumbers.ts';
import type { NameIndex, SearchField } from '../../search/finding/nameIndex.ts';
import { asksForValues } from '../../search/finding/spokenAlone.ts';
import { fromValueRow, type ValueRecord, type ValueRow } from '../../search/values.ts';
import { element, siteAddress, typeset } from '../dom/element.ts';
import { json, once } from '../dom/load.ts';
import { loadNames } from './data.ts';

/** Measured values; fetched once. */
const loadValues = once(async (): Promise<readonly ValueRecord[]> =>
  fromColumns<ValueRow>(await json('search/values.json')).map(fromValueRow),
);

/** Values for a query by number; undefined when it is none after all. */
export async function askNumbers(typed: string): Promise<NumberAnswer | undefined> {
  const index = await loadNames();
  return readNumbers(index.field, typed) || asksForValues(index, typed)
    ? answerNumbers(index, await loadValues(), typed)
    : undefined;
}

/** A query by number in one short line, for the suggestions; undefined when it is none. */
export function readInWords(
  field: SearchField,
  typed: string,
): { readonly says: string; readonly words: string } | undefined {
  const asked = readNumbers(field, typed);
  if (!asked) return undefined;
  const clauses = asked.clauses.map((clause) => clauseInWords(field, clause));
  return { says: words.values(clauses), words: asked.words };
}

/** How a number query was read, as a sentence. */
export function numbersInWords({ asked, tests, about, ignored }: NumberAnswer, index: NameIndex): string {
  const { field } = index;
  const said = asked.clauses.map((clause) => clauseInWords(field, clause));
  const named = about.map((entries) =>
    words.someOf(
      entries.slice(0, 3).map((entry) => index.records[entry]!.title),
      entries.length <= 3,
    ),
  );
  const asTested = tests.map((test) => term(field.tests, test).label);
  return words.understood(said, asTested, named, ignored);
}

/** What surely answers, and beside it what may. */
export function countInWords(hits: readonly ValueHit[]): string {
  const { sure, open } = apart(hits);
  return words.found(sure.length, open.length);
}

/** Values under two headings: those that surely answer, and those that what is printed leaves open. */
export function printNumbers(hits: readonly ValueHit[], index: NameIndex): readonly HTMLElement[] {
  const { sure, open } = apart(hits);
  return [
    ...(sure.length > 0 ? group(sure, index, 'values-certain', words.sure) : []),
    ...(open.length > 0 ? group(open, index, 'values-possible', words.possible, words.whyPossible) : []),
  ];
}

const apart = (hits: readonly ValueHit[]): Readonly<Record<'sure' | 'open', readonly ValueHit[]>> => ({
  sure: hits.filter(({ certainty }) => certainty === 'yes'),
  open: hits.filter(({ certainty }) => certainty === 'maybe'),
});

const group = (
  hits: readonly ValueHit[],
  index: NameIndex,
  id: string,
  heading: string,
  why?: string,
): readonly HTMLElement[] => [
  element('h2', { id }, heading),
  ...(why === undefined ? [] : [element('p', { class: 'meta' }, why)]),
  table(hits, index, id),
];

/** The conditions that a value means little without and that are not given. */
export const missingOf = (
  { tests, conditions }: Pick<SearchField, 'tests' | 'conditions'>,
  { test, given }: ValueRecord,
): readonly { readonly name: string; readonly label: string }[] =>
  term(tests, test).needs.flatMap((need) =>
    given.some(([name]) => name === need) ? [] : (find(conditions, need) ?? []),
  );

/** Test and conditions of a value; those it lacks in muted type. */
function conditionsOf(field: SearchField, record: ValueRecord): readonly (Node | string)[] {
  const { conditions } = record;
  const missing = missingWords(missingOf(field, record));
  return [
    term(field.tests, record.test).label,
    ...(conditions === '' ? [] : [': ', ...typeset(conditions)]),
    ...(missing === '' ? [] : [conditions === '' ? ': ' : '; ', element('span', { class: 'none' }, missing)]),
  ];
}

function table(hits: readonly ValueHit[], index: NameIndex, heading: string): HTMLElement {
  const bySlug = new Map(index.records.map((record) => [record.slug, record]));
  const { field } = index;
  const kinds = [...new Set(hits.flatMap(({ record }) => bySlug.get(record.subject)?.kind ?? []))];
  const heads = [
    words.subjects(kinds.map((kind) => term(field.kinds, kind).singular)),
    words.quantity,
    words.value,
    words.conditions,
    words.source,
  ];
  return element(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-labelledby': heading },
    element(
      'table',
      { class: 'values', 'aria-labelledby': heading },
      element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
      element(
        'tbody',
        {},
        ...hits.map(({ record }) => {
          const subject = bySlug.get(record.subject)!;
          const { comparator, value, max, unit } = record;
          const shown = displayMeasure({ comparator, value, unit, ...(max === null ? {} : { max }) }, field.units);
          return element(
            'tr',
            { 'data-claim': record.claim, 'data-subject': record.subject },
            element(
              'th',
              { scope: 'row' },
              element('a', { href: siteAddress(`${subject.kind}/${subject.slug}/`) }, ...typeset(subject.title)),
            ),
            element('td', { 'data-label': heads[1]! }, record.quantity),
            element(
              'td',
              { class: 'number', 'data-label': heads[2]! },
              element('a', { href: siteAddress(`claims/${record.claim}/`) }, ...typeset(shown)),
            ),
            element('td', { 'data-label': heads[3]! }, ...conditionsOf(field, record)),
            element('td', { class: 'evidence', 'data-label': heads[4]! }, ...typeset(record.source)),
          );
        }),
      ),
    ),
  );
}
