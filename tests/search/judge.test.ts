import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, type Certainty } from '../../src/search/finding/judge.ts';
import type { Clause } from '../../src/search/finding/readNumbers.ts';
import { graph } from './content.ts';
import { comparators, type Comparator } from '../../src/field/evidence.ts';

const { units } = graph.field;

type Relation = Exclude<Clause['relation'], 'any'>;
const relations = ['>', '>=', '<', '<=', '='] as const satisfies readonly Relation[];
const clause = (relation: Relation, value: number, max?: number): Clause => ({
  quantities: [],
  relation,
  value,
  ...(max === undefined ? {} : { max }),
});
const hours = (comparator: Comparator, value: number, max: number | null = null) =>
  ({ comparator, value, max, unit: 'h' }) as const;

/** Answers to `> 500`, `>= 500`, `< 500`, `<= 500`, `= 500`: y yes, n no, ? open. */
const table: readonly (readonly [Comparator, number, string])[] = [
  ['=', 499, 'nnyyn'],
  ['=', 500, 'nynyy'],
  ['=', 501, 'yynnn'],
  ['≈', 400, 'nnyyn'],
  ['≈', 500, '?????'],
  ['≈', 600, 'yynnn'],
  ['>', 400, '?????'],
  // The last: who asks for 500 h looks for “> 500 h” too.
  ['>', 500, 'yynn?'],
  ['>', 600, 'yynnn'],
  ['<', 400, 'nnyyn'],
  ['<', 500, 'nnyy?'],
  ['<', 600, '?????'],
  ['up to', 400, 'nnyyn'],
  ['up to', 500, 'n??y?'],
  ['up to', 600, '?????'],
];
const words: Readonly<Record<string, Certainty>> = { y: 'yes', n: 'no', '?': 'maybe' };

describe('what a printed value says about a question', () => {
  describe.each(table)('“%s %d h”', (comparator, value, answers) =>
    it.each(relations.map((relation, place) => [relation, words[answers[place]!]!] as const))(
      '%s 500 h: %s',
      (relation, expected) => expect(judge(units, hours(comparator, value), clause(relation, 500))).toBe(expected),
    ),
  );

  it.each([
    ['=', 450, 'yes'],
    ['=', 400, 'yes'],
    ['=', 500, 'yes'],
    ['=', 501, 'no'],
    ['≈', 450, 'yes'],
    ['≈', 400, 'maybe'],
    ['>', 399, 'maybe'],
    ['>', 500, 'no'],
    ['<', 500, 'maybe'],
    ['<', 400, 'no'],
    ['up to', 450, 'maybe'],
    ['up to', 400, 'maybe'],
    ['up to', 399, 'no'],
  ] as const)('“%s %d h” between 400 and 500 h: %s', (comparator, value, expected) =>
    expect(judge(units, hours(comparator, value), clause('between', 400, 500))).toBe(expected),
  );

  it.each([
    ['>', 9, 'yes'],
    ['>', 10, 'maybe'],
    ['>=', 10, 'yes'],
    ['>', 15, 'maybe'],
    ['>', 20, 'no'],
    ['>=', 20, 'maybe'],
    ['<', 10, 'no'],
    ['<=', 10, 'maybe'],
    ['<', 20, 'maybe'],
    ['<=', 20, 'yes'],
    ['=', 15, 'maybe'],
    ['=', 25, 'no'],
  ] as const)('“10–20 h” %s %d h: %s', (relation, asked, expected) =>
    expect(judge(units, hours('=', 10, 20), clause(relation, asked))).toBe(expected),
  );

  it('a range is between bounds when all of it is', () => {
    const range = hours('=', 10, 20);
    expect(judge(units, range, clause('between', 10, 20))).toBe('yes');
    expect(judge(units, range, clause('between', 15, 30))).toBe('maybe');
    expect(judge(units, range, clause('between', 21, 30))).toBe('no');
  });

  it('a share is at most 100 %', () => {
    const share = (comparator: Comparator, value: number) =>
      ({ comparator, value, max: null, unit: '%', most: 100 }) as const;
    expect(judge(units, share('up to', 99.9), clause('>=', 99.9))).toBe('maybe');
    expect(judge(units, share('up to', 99.9), clause('>', 99.9))).toBe('no');
    expect(judge(units, share('>', 99), clause('>', 100))).toBe('no');
    expect(judge(units, share('>', 99), clause('<=', 100))).toBe('yes');
    expect(judge(units, share('≈', 100), clause('>', 100))).toBe('no');
  });

  it('converts units without being misled by rounding, and refuses other dimensions', () => {
    const printed = { comparator: '=', value: 10.8, max: null, unit: 'mV' } as const;
    expect(judge(units, printed, { ...clause('=', 0.0108), unit: 'V' })).toBe('yes');
    expect(judge(units, printed, { ...clause('<', 0.02), unit: 'V' })).toBe('yes');
    expect(judge(units, printed, { ...clause('<', 20), unit: 'h' })).toBe('no');
  });

  it('agrees with trying every number the printed value may be', () => {
    /** Tenths stand for “a little more or less”, hundreds for “anything beyond”. */
    const grid = Array.from({ length: 401 }, (_, step) => (step - 200) / 10);
    const mayBe: Readonly<Record<Comparator, (value: number, max: number) => (tried: number) => boolean>> = {
      '=': (value, max) => (tried) => tried >= value && tried <= max,
      '≈': (value, max) => (tried) => tried >= value - 0.1 && tried <= max + 0.1,
      '>': (value) => (tried) => tried > value,
      '<': (value) => (tried) => tried < value,
      'up to': (value) => (tried) => tried <= value,
    };
    const meets: Readonly<Record<Relation, (value: number, max: number) => (tried: number) => boolean>> = {
      '>': (value) => (tried) => tried > value,
      '>=': (value) => (tried) => tried >= value,
      '<': (value) => (tried) => tried < value,
      '<=': (value) => (tried) => tried <= value,
      '=': (value) => (tried) => tried === value,
      between: (value, max) => (tried) => tried >= value && tried <= max,
    };
    const whole = fc.integer({ min: -9, max: 9 });
    const ask = fc.record({
      comparator: fc.constantFrom(...comparators),
      relation: fc.constantFrom(...relations, 'between' as const),
      printed: whole,
      asked: whole,
      width: fc.nat({ max: 3 }),
    });
    fc.assert(
      fc.property(ask, ({ comparator, relation, printed, asked, width }) => {
        if (relation === '=' && printed === asked) return;
        const max = comparator === '=' && width > 0 ? printed + width : null;
        const answers = grid
          .filter(mayBe[comparator](printed, max ?? printed))
          .map(meets[relation](asked, asked + width));
        const expected = answers.every((met) => met) ? 'yes' : answers.some((met) => met) ? 'maybe' : 'no';
        const question = clause(relation, asked, relation === 'between' ? asked + width : undefined);
        expect(judge(units, hours(comparator, printed, max), question)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });
});
