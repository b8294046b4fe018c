import { describe, expect, it } from 'vitest';
import { isBounded } from '../../../src/compiler/prose/bounded.ts';

/** What is beyond a bound: offset, rule and message. */
function said(body: string): readonly string[] {
  const out: string[] = [];
  const fine = isBounded(body, (offset, rule, message) => void out.push(`${offset} ${rule} ${message.split(';')[0]}`));
  expect(fine).toBe(out.length === 0);
  return out;
}

describe('prose', () => {
  it('has at most a thousand marks a paragraph, counted anew behind an empty line', () => {
    const marks = (count: number): string => '*'.repeat(count);
    const beyond = (offset: number, count: number): string =>
      `${offset} within-bounds a paragraph has at most 1,000 marks such as * and [, this one ${count.toLocaleString('en-US')}`;
    expect(said(marks(1000))).toEqual([]);
    expect(said(marks(1001))).toEqual([beyond(0, 1001)]);
    expect(said(`${marks(600)}\n\n${marks(600)}\n  \n${marks(600)}`)).toEqual([]);
    expect(said(`${marks(600)}\n${marks(401)}\n${marks(9)}`)).toEqual([beyond(0, 1001)]);
    expect(said(`One.\n\n${marks(600)}\n${marks(600)}`)).toEqual([beyond(6, 1200)]);
    for (const mark of '*_[]~`<&!|\\') expect(said(`a ${mark.repeat(1001)}`)).toHaveLength(1);
    for (const other of '(){}#>-+=.') expect(said(`a ${other.repeat(1001)}`)).toEqual([]);
  });

  it('has lists at most four deep and lines indented by at most 24 spaces', () => {
    const nesting = 'within-bounds a list has at most 4 levels, this one 5';
    expect(said('- - - - a')).toEqual([]);
    expect(said('- - - - - a')).toEqual([`0 ${nesting}`]);
    expect(said('a\n1. - * + 12) a')).toEqual([`2 ${nesting}`]);
    expect(said('> > > > > a')).toEqual([`0 ${nesting}`]);
    expect(said('-a-a-a-a-a 1.5.5.5.5')).toEqual([]);
    expect(said(`${' '.repeat(24)}a`)).toEqual([]);
    expect(said(`a\n${' '.repeat(25)}a`)).toEqual([
      '2 within-bounds a line has at most 24 spaces at its beginning, this one 25',
    ]);
  });

  it('has no line of hyphens or equal signs only', () => {
    for (const line of ['-', '---', '=====', '   ---', '--- \t'])
      expect(said(`a\n${line}\nb`)).toEqual([expect.stringContaining('2 prose-is-in-grammar a line of - or = only')]);
    for (const line of ['    ---', '-=-', '- -', '--a', 'a --']) expect(said(`a\n${line}`)).toEqual([]);
  });

  it('has at most so many characters and lines, and is not looked at beyond', () => {
    expect(said('a'.repeat(131_072))).toEqual([]);
    expect(said(`*${'a'.repeat(131_072)}`)).toEqual([
      '0 within-bounds prose has at most 131,072 characters, this one 131,073',
    ]);
    expect(said('\n'.repeat(3999))).toEqual([]);
    expect(said(`${'*'.repeat(2000)}${'\n'.repeat(4000)}`)).toEqual([
      '0 within-bounds prose has at most 4,000 lines, this one 4,001',
    ]);
  });
});
