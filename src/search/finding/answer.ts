import { tests, testNames, type Test } from '../../vocabulary/tests.ts';
import { normalise } from '../normalise.ts';
import type { ValueRecord } from '../values.ts';
import { findNames } from './findNames.ts';
import { findValues, type ValueHit } from './findValues.ts';
import type { NameIndex } from './nameIndex.ts';
import { readNumbers, type NumberQuery } from './readNumbers.ts';

/** A number query with the words beside it resolved to tests and entries. */
export interface NumberAnswer {
  readonly asked: NumberQuery;
  readonly tests: readonly Test[];
  /** Entries, by number in the index, that the values must be about; one group a word or name. */
  readonly about: readonly (readonly number[])[];
  /** Words that mean nothing here and were left out. */
  readonly ignored: string;
  readonly hits: readonly ValueHit[];
}

/** Values that answer a query by number; undefined when the query is none. */
export function answerNumbers(
  index: NameIndex,
  values: readonly ValueRecord[],
  typed: string,
): NumberAnswer | undefined {
  const asked = readNumbers(typed);
  if (!asked) return undefined;
  const { found, rest } = testsIn(asked.words);
  const named = rest === '' ? [] : namedIn(index, rest);
  const slugs = named.map((entries) => new Set(entries.map((entry) => index.records[entry]!.slug)));
  const hits = findValues(values, asked).filter(
    ({ record }) =>
      (found.length === 0 || found.includes(record.test)) &&
      slugs.every((group) => record.about.some((slug) => group.has(slug))),
  );
  return { asked, tests: found, about: named, ignored: rest !== '' && named.length === 0 ? rest : '', hits };
}

/** Finds the names of tests in words: `anode-free`, `half cell`. The longest first, so that “full cell” leaves no rest. */
function testsIn(words: string): { readonly found: readonly Test[]; readonly rest: string } {
  let rest = normalise(words).replaceAll('-', ' ');
  const found: Test[] = [];
  for (const test of [...testNames].sort((a, b) => b.length - a.length))
    for (const name of [
      tests[test].label.replaceAll('-', ' '),
      ...(test === 'anode-free-full-cell' ? ['anode free cell', 'anode free'] : []),
      ...(test === 'symmetric-cell' ? ['symmetrical cell', 'symmetric'] : []),
    ])
      if (new RegExp(`(?<!\\p{L})${name}s?(?!\\p{L})`, 'u').test(rest)) {
        found.push(test);
        rest = rest.replace(new RegExp(`(?<!\\p{L})${name}s?(?!\\p{L})`, 'u'), ' ');
      }
  return { found, rest: found.length === 0 ? words : rest.replace(/\s+/g, ' ').trim() };
}

/** Entries meant by words: those of the exact name, else those whose names begin so. */
function namedIn(index: NameIndex, words: string): readonly (readonly number[])[] {
  const hits = findNames(index, words);
  const exact = hits.filter((hit) => hit.reason === 'name' || hit.reason === 'formula');
  if (exact.length > 0) return [exact.map((hit) => hit.entry)];
  const close = hits.filter((hit) => hit.reason !== 'mentioned' && hit.reason !== 'spelling');
  return close.length > 0 ? [close.map((hit) => hit.entry)] : hits.slice(0, 2).map((hit) => [hit.entry]);
}
