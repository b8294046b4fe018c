import { displayMeasure } from '../model/measure.ts';
import { answerNumbers, type NumberAnswer } from '../search/finding/answer.ts';
import type { ValueHit } from '../search/finding/findValues.ts';
import { clauseInWords } from '../search/finding/clauseInWords.ts';
import { listed } from '../search/finding/listed.ts';
import { readNumbers } from '../search/finding/readNumbers.ts';
import type { NameIndex } from '../search/finding/nameIndex.ts';
import { tests } from '../vocabulary/tests.ts';
import { fromRoot, loadNames, loadValues } from './search-data.ts';
import { element, typeset } from './search-print.ts';

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
  const cells = kinds.map((kind) => tests[kind].label);
  return `Values with ${clauses}${cells.length > 0 ? `, from a ${listed(cells)}` : ''}${named.length > 0 ? `, with ${listed(named, 'and')}` : ''}${ignored === '' ? '' : ` (“${ignored}” was not understood)`}.`;
}

/** Tables of values: those that surely answer, and folded those of which only a bound is printed. */
export function printNumbers(hits: readonly ValueHit[], index: NameIndex): readonly HTMLElement[] {
  const sure = hits.filter(({ certainty }) => certainty === 'yes');
  const open = hits.filter(({ certainty }) => certainty === 'maybe');
  return [
    ...(sure.length > 0 ? [table(sure, index, 'Values that answer')] : []),
    ...(open.length > 0
      ? [
          element(
            'details',
            {},
            element(
              'summary',
              {},
              `${open.length} more ${open.length === 1 ? 'value' : 'values'} of which only a bound is printed, so that it stays open`,
            ),
            table(open, index, 'Values that may answer'),
          ),
        ]
      : []),
  ];
}

function table(hits: readonly ValueHit[], index: NameIndex, caption: string): HTMLElement {
  const bySlug = new Map(index.records.map((record) => [record.slug, record]));
  const heads = ['Collector or material', 'Quantity', 'Value', 'Test and conditions', 'Source'];
  return element(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption },
    element(
      'table',
      {},
      element('caption', { class: 'visually-hidden' }, caption),
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
            element('td', {}, record.quantity),
            element(
              'td',
              { class: 'number' },
              element('a', { href: fromRoot(`claims/${record.claim}/`) }, ...typeset(shown)),
            ),
            element('td', {}, `${tests[record.test].label}: `, ...typeset(record.conditions)),
            element('td', { class: 'evidence' }, ...typeset(record.source)),
          );
        }),
      ),
    ),
  );
}
