import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { report } from '../../src/compiler/problem.ts';
import type { Source } from '../../src/source/source.ts';
import { tinySources } from '../field/tiny.ts';

/** A slip in a file of the tiny review: what stands there, what an author wrote instead, and the line of the report. */
type Slip = readonly [path: string, right: string, wrong: string, line: string];

const slips: readonly Slip[] = [
  [
    'vocabulary/kinds.yaml',
    '    opposes: closes',
    '    oposes: closes',
    'vocabulary/kinds.yaml:35:5 error unknown field “oposes” (did you mean “opposes”?)',
  ],
  [
    'vocabulary/measures.yaml',
    'specific volume, better: higher',
    'specific volum, better: hihger',
    'vocabulary/measures.yaml:9:18 error unknown dimension “specific volum” (did you mean “specific volume”?)',
  ],
  [
    'vocabulary/measures.yaml',
    'dimensions: [share]',
    'dimensions: [shares]',
    'vocabulary/measures.yaml:13:18 error unknown dimension “shares” (did you mean “share”?)',
  ],
  [
    'vocabulary/words.yaml',
    'of: doughs',
    'of: dough',
    'vocabulary/words.yaml:9:30 error unknown kind “dough” (did you mean “doughs”?)',
  ],
  ['index.md', 'version: 1.0.0', 'version: one', 'index.md:5:1 error “version”: “one” is not a version such as 1.2.0'],
  [
    'index.md',
    'source: miller-2024',
    'source: miler-2024',
    'index.md:8:1 error no entry has the id “miler-2024” (did you mean “miller-2024”?)',
  ],
  ['index.md', '[@0]', '[@9]', 'index.md:14:70 error no reference has the number 9'],
  ['works/oven-2020-1.md', 'year: 2020', 'year: twenty', 'works/oven-2020-1.md:7:1 error “year” must be a number'],
  [
    'doughs/rye.md',
    'class: flour',
    'class: flours',
    'doughs/rye.md:3:1 error “class” cannot be “flours” (did you mean “flour”?)',
  ],
  [
    'doughs/wet-dough.md',
    'made-from: plain-dough',
    'made-from: plane-dough',
    'doughs/wet-dough.md:6:5 error no entry has the id “plane-dough” (did you mean “plain-dough”?)',
  ],
  [
    'doughs/wet-dough.md',
    'opens: open-crumb\n    at: p. 17',
    'opens: open-crumb\n    at: Part 7 ¶1',
    'doughs/wet-dough.md:10:5 error “Part 7 ¶1”: no section entry has the number Part 7',
  ],
  [
    'doughs/wet-dough.md',
    'test: bake',
    'test: boil',
    'doughs/wet-dough.md:15:5 error “test” cannot be “boil”; allowed: bake',
  ],
  [
    'effects/open-crumb.md',
    'at: Part 1 ¶2',
    'at: Part 1 ¶7',
    'effects/open-crumb.md:7:5 error “Part 1 ¶7”: the section has ¶1 to ¶2',
  ],
  [
    'parts/part-1.md',
    '[wet dough](wet-dough)',
    '[wet dough](wett-dough)',
    'parts/part-1.md:9:6 error no entry has the id “wett-dough” (did you mean “wet-dough”?)',
  ],
];

const addresses = 'doughs/old -> doughs/never\nnonsense line\n';
const ofAddresses = [
  'addresses.txt:1:1 error “doughs/old” moves to “doughs/never”, which does not exist',
  'addresses.txt:2:1 error “nonsense line” is not understood',
];

/** The lines of the report on the tiny review with some slips in it. */
function reported(given: readonly Slip[], more: readonly Source[] = []): readonly string[] {
  const sources = tinySources.map(({ path, text }) => ({
    path,
    text: given
      .filter(([where]) => where === path)
      .reduce((before, [, right, wrong]) => {
        if (!before.includes(right)) throw new Error(`${path} has no “${right}”`);
        return before.replace(right, wrong);
      }, text),
  }));
  const { graph, problems } = compile([...sources, ...more]);
  expect(graph).toBeUndefined();
  return report(problems, '.')
    .split('\n')
    .map((line) => line.replace(/^\.\//, ''));
}

const lacking = (lines: readonly string[], wanted: readonly string[]): readonly string[] =>
  wanted.filter((start) => !lines.some((line) => line.startsWith(start)));

describe('one run of the check', () => {
  it.each(slips)('names a slip in %s: %s', (...slip) => {
    expect(lacking(reported([slip]), [slip[3]])).toEqual([]);
  });

  it('names every slip of all files at once, in vocabulary, index.md, entries and addresses', () => {
    const lines = reported(slips, [{ path: 'addresses.txt', text: addresses }]);
    expect(lacking(lines, [...slips.map(([, , , line]) => line), ...ofAddresses])).toEqual([]);
  });

  it('reads a misspelt test or quantity as the one it asks about, so that the place and the work beside it are judged', () => {
    const slip = (right: string, wrong: string): Slip => ['doughs/wet-dough.md', right, wrong, ''];
    const lines = reported([
      slip('test: bake', 'test: bakes'),
      slip('Part 1 ¶1', 'Part 1 ¶8'),
      slip('cites: [1]\n    method: baked\n    results', 'cites: [8]\n    method: baked\n    results'),
      slip('- loaf volume', '- loaf volum'),
    ]);
    const wanted = [
      'doughs/wet-dough.md:15:5 error “test” cannot be “bakes” (did you mean “bake”?)',
      'doughs/wet-dough.md:18:5 error “Part 1 ¶8”: the section has ¶1 to ¶2',
      'doughs/wet-dough.md:19:13 error no reference has the number 8',
      'doughs/wet-dough.md:22:9 error unknown quantity “loaf volum” (did you mean “loaf volume”?)',
    ];
    expect(lacking(lines, wanted)).toEqual([]);
    expect(lines.length).toBe(wanted.length);
  });

  it('complains of nothing that only follows from another slip', () => {
    const lines = reported(slips, [{ path: 'addresses.txt', text: addresses }]);
    const wanted = [...slips.map(([, , , line]) => line), ...ofAddresses];
    const strange = lines.filter((line) => !wanted.some((start) => line.startsWith(start)));
    // The second slip makes two mistakes.
    expect(strange).toEqual([
      'vocabulary/measures.yaml:9:45 error “better” cannot be “hihger” (did you mean “higher”?); allowed: higher, lower (vocabulary-is-sound)',
    ]);
  });
});
