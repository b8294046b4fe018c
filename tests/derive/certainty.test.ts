import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countChoices,
  meetsChoice,
  meetsRange,
  strongest,
  weakest,
  type Certainty,
} from '../../src/derive/certainty.ts';

const above: Readonly<Record<string, readonly string[]>> = { rye: ['rye', 'grain'], wheat: ['wheat', 'grain'] };
const families = (value: string): readonly string[] => above[value] ?? [value];
const met = (alternatives: readonly (readonly string[])[], ...chosen: readonly string[]): Certainty =>
  meetsChoice(alternatives, chosen, families);

describe('a choice', () => {
  it('is surely met by what it names and by what is part of it', () => {
    expect(met([['rye']], 'rye')).toBe('certain');
    expect(met([['rye']], 'grain')).toBe('certain');
    expect(met([['grain']], 'rye')).toBe('no');
  });
  it('is possibly met where one of several meets it and it is not said which', () => {
    expect(met([['rye'], ['maize']], 'rye')).toBe('possible');
    expect(met([['rye'], ['maize']], 'rye', 'maize')).toBe('certain');
    expect(met([['rye'], ['wheat']], 'grain')).toBe('certain');
  });
  it('is surely met where all of it holds at once', () => {
    expect(met([['rye', 'maize']], 'maize')).toBe('certain');
  });
  it('is not met by silence', () => {
    expect(met([], 'rye')).toBe('no');
  });
  it('is counted for all values at once as for each', () => {
    const value = fc.constantFrom('rye', 'wheat', 'grain', 'maize');
    const reports = fc.array(fc.array(fc.array(value, { minLength: 1, maxLength: 3 }), { maxLength: 3 }));
    fc.assert(
      fc.property(reports, (all) => {
        const counted = countChoices(all, families);
        for (const one of ['rye', 'wheat', 'grain', 'maize', 'oat']) {
          const each = all.map((alternatives) => met(alternatives, one));
          const count = (wanted: Certainty): number => each.filter((found) => found === wanted).length;
          expect(counted.get(one) ?? { certain: 0, possible: 0 }).toEqual({
            certain: count('certain'),
            possible: count('possible'),
          });
        }
      }),
    );
  });
});

describe('a range', () => {
  const of = 'heat';
  it('is surely met by a number in it, and not by silence', () => {
    expect(meetsRange({ at: 5, of }, 5, 5)).toBe('certain');
    expect(meetsRange({ at: 5, of }, 6, 9)).toBe('no');
    expect(meetsRange(undefined, -Infinity, Infinity)).toBe('no');
  });
  it('is possibly met by a bound or a range that reaches into it', () => {
    expect(meetsRange({ at: 5, by: '>', of }, 4, Infinity)).toBe('certain');
    expect(meetsRange({ at: 5, by: '>', of }, 6, Infinity)).toBe('possible');
    expect(meetsRange({ at: 5, by: '>', of }, 0, 5)).toBe('no');
    expect(meetsRange({ at: 5, by: 'up to', of }, 5, 9)).toBe('possible');
    expect(meetsRange({ at: 5, by: '<', of }, 5, 9)).toBe('no');
    expect(meetsRange({ at: 4, to: 6, of }, 5, 9)).toBe('possible');
    expect(meetsRange({ at: 4, to: 6, of }, 4, 6)).toBe('certain');
  });
  it('that is wider is met at least as surely', () => {
    const rank = (one: Certainty): number => ['no', 'possible', 'certain'].indexOf(one);
    const number = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(
        number,
        fc.constantFrom(undefined, '>', '<', 'up to', '≈' as const),
        number,
        number,
        number,
        (at, by, from, span, more) => {
          const stated = { at, of, ...(by && { by: by as '>' }) };
          const narrow = meetsRange(stated, from, from + span);
          expect(rank(meetsRange(stated, from - more, from + span + more))).toBeGreaterThanOrEqual(rank(narrow));
        },
      ),
    );
  });
});

describe('several questions', () => {
  it('are met as surely as the weakest, alternatives as the strongest', () => {
    expect(weakest(['certain', 'possible'])).toBe('possible');
    expect(weakest([])).toBe('certain');
    expect(strongest(['no', 'possible'])).toBe('possible');
    expect(strongest([])).toBe('no');
  });
});
