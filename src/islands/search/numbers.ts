import { term as termOf } from '../../field/term.ts';
import { missingWords } from '../../derive/conditions.ts';
import { displayMeasure } from '../../vocabulary/measures.ts';
import { answerNumbers, type NumberAnswer } from '../../search/finding/answer.ts';
import type { ValueHit } from '../../search/finding/findValues.ts';
import { clauseInWords } from '../../search/finding/clauseInWords.ts';
import { listed } from '../../search/finding/listed.ts';
import { readNumbers } from '../../search/finding/readNumbers.ts';
import type { NameIndex } from '../../search/finding/nameIndex.ts';
import { fromValueRow, type ValueRecord, type ValueRow } from '../../search/values.ts';
import { tests } from '../../vocabulary/tests.ts';
import { fromRoot, json, loadNames, once } from './data.ts';
import { element, typeset } from '../dom/element.ts';

/** Measured values; fetched once. */
const loadValues = once(async (): Promise<readonly ValueRecord[]> =>
  (await json<readonly ValueRow[]>('search/values.json')).map(fromValueRow),
);

/** Values for a query by number; undefined when it is none after all. */
export async function askNumbers(typed: string): Promise<NumberAnswer | undefined> {
  return readNumbers(typed) ? answerNumbers(await loadNames(), await loadValues(), typed) : undefined;
}

/** A query by number in one short line, for the suggestions; undefined when it is none. */
export function readInWords(typed: string): { readonly says: string; readonly words: string } | undefined {
  const asked = readNumbers(typed);
  return asked && { says: `Values with ${listed(asked.clauses.map(clauseInWords), 'and')}`, words: asked.words };
}

/** How a number query was read, as a sentence. */
export function numbersInWords({ asked, tests: kinds, about, ignored }: NumberAnswer, index: NameIndex): string {
  const clauses = listed(asked.clauses.map(clauseInWords), 'and');
  const named = about.map(
    (entries) =>
      listed(entries.slice(0, 3).map((entry) => index.records[entry]!.title)) + (entries.length > 3 ? ' …' : ''),
  );
  const cells = kinds.map((kind) => termOf(tests, kind).label);
  return `Values with ${clauses}${cells.length > 0 ? `, from a ${listed(cells)}` : ''}${named.length > 0 ? `, with ${listed(named, 'and')}` : ''}${ignored === '' ? '' : ` (“${ignored}” was not understood)`}.`;
}

/** `1 value, 8 more possible`: what surely answers is never counted together with what may. */
export function countInWords(hits: readonly ValueHit[]): string {
  const { sure, open } = apart(hits);
  const certain = `${sure.length === 0 ? 'No' : sure.length} ${sure.length === 1 ? 'value' : 'values'}`;
  if (open.length === 0) return certain;
  return sure.length === 0 ? `No certain value, ${open.length} possible` : `${certain}, ${open.length} more possible`;
}

/** Values under two headings: those that surely answer, and those that what is printed leaves open. */
export function printNumbers(hits: readonly ValueHit[], index: NameIndex): readonly HTMLElement[] {
  const { sure, open } = apart(hits);
  return [
    ...(sure.length > 0 ? group(sure, index, 'values-certain', 'Values that answer') : []),
    ...(open.length > 0
      ? group(
          open,
          index,
          'values-possible',
          'Values that may answer',
          'Only a bound or an approximate number is printed, which leaves it open whether they do.',
        )
      : []),
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

/** The conditions that a value lacks. A record has them as one line of words, which ends with the electrolytes. */
export function missingOf(
  { test, currentDensity, arealCapacity, rate, specificCurrent, conditions, about, subject }: ValueRecord,
  titleOf: (slug: string) => string,
): readonly { readonly name: string; readonly label: string }[] {
  const line = `, ${conditions.replace(' (not stated which)', '')}`;
  const known = [
    { name: 'current-density', label: 'current density', given: currentDensity !== null },
    { name: 'areal-capacity', label: 'areal capacity', given: arealCapacity !== null },
    // A rate may be printed as any of the three.
    { name: 'rate', label: 'rate', given: (rate ?? specificCurrent ?? currentDensity) !== null },
    { name: 'cathode', label: 'cathode', given: line.includes(', cathode ') },
    {
      name: 'electrolytes',
      label: 'electrolyte',
      given: about.some(
        (slug) => slug !== subject && [', ', ' or '].some((sign) => line.endsWith(sign + titleOf(slug))),
      ),
    },
  ];
  return termOf(tests, test).needs.flatMap((need) => known.filter(({ name, given }) => name === need && !given));
}

/** Test and conditions of a value; those it lacks in muted type. */
function conditionsOf(record: ValueRecord, titleOf: (slug: string) => string): readonly (Node | string)[] {
  const missing = missingWords(missingOf(record, titleOf));
  // A line of conditions that holds none says so itself, in other words.
  const told = missing !== '' && record.conditions === noConditions ? '' : record.conditions;
  return [
    termOf(tests, record.test).label,
    ...(told === '' ? [] : [': ', ...typeset(told)]),
    ...(missing === '' ? [] : [told === '' ? ': ' : '; ', element('span', { class: 'none' }, missing)]),
  ];
}
const noConditions = 'conditions not reported';

function table(hits: readonly ValueHit[], index: NameIndex, heading: string): HTMLElement {
  const bySlug = new Map(index.records.map((record) => [record.slug, record]));
  const heads = ['Collector or material', 'Quantity', 'Value', 'Test and conditions', 'Source'];
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
          const shown = displayMeasure({ comparator, value, unit, ...(max === null ? {} : { max }) });
          return element(
            'tr',
            { 'data-claim': record.claim, 'data-subject': record.subject },
            element(
              'th',
              { scope: 'row' },
              element('a', { href: fromRoot(`${subject.kind}/${subject.slug}/`) }, ...typeset(subject.title)),
            ),
            element('td', { 'data-label': heads[1]! }, record.quantity),
            element(
              'td',
              { class: 'number', 'data-label': heads[2]! },
              element('a', { href: fromRoot(`claims/${record.claim}/`) }, ...typeset(shown)),
            ),
            element('td', { 'data-label': heads[3]! }, ...conditionsOf(record, (slug) => bySlug.get(slug)!.title)),
            element('td', { class: 'evidence', 'data-label': heads[4]! }, ...typeset(record.source)),
          );
        }),
      ),
    ),
  );
}
