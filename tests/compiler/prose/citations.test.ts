import { expect, it } from 'vitest';
import { citationsIn } from '../../../src/compiler/prose/citations.ts';

const of = (text: string): readonly unknown[] =>
  citationsIn(text).map(({ index, length, parts, problem }) => ({
    at: text.slice(index, index + length),
    parts: parts.map(({ first, last }) => (first === last ? first : [first, last])),
    ...(problem === undefined ? {} : { problem: problem.split(';')[0] }),
  }));

it('citations are numbers and ranges in brackets', () => {
  expect(of('It works [@1], they say [@0,2] and [@29-31, 40].')).toEqual([
    { at: '[@1]', parts: [1] },
    { at: '[@0,2]', parts: [0, 2] },
    { at: '[@29-31, 40]', parts: [[29, 31], 40] },
  ]);
  expect(of('[@1–3]')).toEqual([{ at: '[@1–3]', parts: [[1, 3]] }]);
  expect(of('No [1], @1, [@a] or [@].')).toEqual([]);
});

it.each([
  ['[@1-2-3]', 'a range has two ends, such as [@29-31]'],
  ['[@01]', 'a reference number has no zero before it'],
  ['[@1,02]', 'a reference number has no zero before it'],
  ['[@100000]', 'a reference number lies between 0 and 99,999, not at 100,000'],
  ['[@1-100000]', 'a reference number lies between 0 and 99,999, not at 100,000'],
  ['[@1-102]', 'a range of citations has at most 100 numbers, this one 101'],
  ['[@3,2]', 'the numbers of a citation rise, and each stands once, such as [@29-31,40]'],
  ['[@2,2]', 'the numbers of a citation rise, and each stands once, such as [@29-31,40]'],
  ['[@3-2]', 'the numbers of a citation rise, and each stands once, such as [@29-31,40]'],
  ['[@2-2]', 'the numbers of a citation rise, and each stands once, such as [@29-31,40]'],
  ['[@1-5,4]', 'the numbers of a citation rise, and each stands once, such as [@29-31,40]'],
  [`[@${Array.from({ length: 51 }, (_, index) => index).join(',')}]`, 'a citation has at most 50 parts, this one 51'],
])('%s is refused', (text, problem) => {
  expect(citationsIn(text).map((one) => one.problem?.split(';')[0])).toEqual([problem]);
});

it.each(['[@0]', '[@10]', '[@1-101]', '[@1-5,6]', `[@${Array.from({ length: 50 }, (_, index) => index).join(',')}]`])(
  '%s is not',
  (text) => {
    expect(citationsIn(text).map((one) => one.problem)).toEqual([undefined]);
  },
);
