import { expect, it } from 'vitest';
import { readArguments } from '../../src/release/arguments.ts';

const read = (...given: readonly string[]) => readArguments(given, '2026-12-01');

it('reads version, change and day', () => {
  expect(read('1.2.0')).toEqual({ version: '1.2.0', date: '2026-12-01', says: undefined });
  expect(read('--says', 'New: things', '1.2.0', '--date', '2026-02-28')).toEqual({
    version: '1.2.0',
    date: '2026-02-28',
    says: 'New: things',
  });
  expect(read('1.2.0', '--says=a=b')).toMatchObject({ says: 'a=b' });
});

it.each([
  [[], /^usage: npm run release -- VERSION/],
  [['1.2'], /^“1.2” is not a version such as 1.2.0\n/],
  [['v1.2.0'], /^“v1.2.0” is not a version/],
  [['01.2.0'], /^“01.2.0” is not a version/],
  [['1.2.0-beta'], /is not a version/],
  [['1.2.0', 'things'], /^“things” is one word too many; quote what --says says\n/],
  [['1.2.0', '--date', '2026-02-30'], /^“2026-02-30” is not a day such as 2026-11-23\n/],
  [['1.2.0', '--date', '1.1.2026'], /is not a day/],
  [['1.2.0', '--date', '2026-13-01'], /is not a day/],
  [['1.2.0', '--says'], /^--says needs one line of text\n/],
  [['1.2.0', '--says', ' '], /^--says needs one line of text\n/],
  [['1.2.0', '--says', 'two\nlines'], /^--says needs one line of text\n/],
  [['1.2.0', '--says', 'a', '--says', 'b'], /^--says is given twice\n/],
  [['1.2.0', '--force'], /^unknown option --force\nusage: /],
] as const)('says what is wrong with %j', (given, says) => {
  expect(read(...given)).toMatch(says);
});
