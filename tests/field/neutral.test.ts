import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Field } from '../../src/field/field.ts';
import { readField } from '../../src/field/read.ts';
import { classRoles, relationRoles } from '../../src/field/roles.ts';
import { readPresets, readSources } from '../../src/site/content.ts';

/** No part of the engine: ready vocabularies, the arithmetic that a field switches on, and the periodic table. */
const exempt = /^(?:presets\/|battery\/|chemistry\/(?:elements|elementNames)\.ts$)/;

/** What another room still has to mend; the last one to do so empties this list. */
const yet = [
  // Drawings: the looks of what faces what is drawn, and of what grows on it, become words of a vocabulary.
  /^drawing\//,
  /^components\/drawing\//,
  /^styles\/drawing\.css$/,
];

/**
 * Names in a vocabulary that are English words before they are names: free in sentences and as identifiers, but not quoted in
 * code, where a name would stand, unless code means something else by them.
 */
const english: Readonly<Record<string, string>> = {
  'is made from': 'what anything is computed from',
  'is part of': 'what holds anything',
  'follows from': 'an inference',
  'leads to': 'a link or a key',
  'leaves open': 'what is not decided',
  'reports on': 'reports of a test are a thing of every field',
  'acts through': 'what a relation with the role “acts” says',
  'was compared with': 'what a baseline is',
  'was measured against': 'what the role “compares” means',
  'is set against': 'two accounts side by side',
  'is shown in': 'where a picture stands',
  'was measured in': 'which work has a value',
  'is at work in': 'who is busy with something',
  'stated without data': 'what the role “none” of a basis means',
  ...Object.fromEntries(
    [
      ...['section', 'part of', 'includes', 'other', 'forms', 'contains', 'reports', 'discusses', 'causes', 'replaces'],
      ...['sections', 'references', 'methods', 'materials', 'concepts', 'mechanisms', 'challenges', 'strategies'],
      ...[
        'property',
        'properties',
        'geometry',
        'coats',
        'modifies',
        'symmetric',
        'simulation',
        'cycles',
        'metal',
        'precursor',
      ],
    ].map((word) => [word, 'a verb or noun of any text']),
  ),
  // Measures of anything, of pictures and of texts too.
  ...Object.fromEntries(
    ['length', 'width', 'thickness', 'density', 'diameter', 'rate', 'loading', 'temperature'].map((word) => [
      word,
      'a measure of anything',
    ]),
  ),
};

/** Such words that code quotes for something else. */
const quoted = {
  other: 'a path that is neither file nor folder',
  properties: 'the shape of a table that has a property a row',
  property: 'a column of a table that has a property a row',
  width: 'a property of style',
  forms: 'the key of a path in an example',
  methods: 'a table of every vocabulary',
  references: 'a table of the exports',
};

/** Stems that no name covers. */
const stems =
  /sodi(?:um|o(?!graph))|collector|electrolyte|cathode|(?<!dat)anode|copper|dendrit|batter(?!y\/)|coulombic|overpotential|\bplat(?:ed|ing)\b|\bNa⁺|\bCu₆/i;

/** Where the program itself is named: in greetings, marker files, names of variables and the source of its messages. */
const program = [
  /Sodiograph is served at/,
  /['.]\.?sodiograph(?:\.json|\.part|-part|-lock)?['`]/,
  /\.sodiograph-(?:part|lock)/,
  /SODIOGRAPH_[A-Z]+/,
];

const namesIn = ({ kinds, relations, tests, quantities, conditions, bases }: Field): readonly string[] =>
  [
    ...kinds.map(({ name }) => name),
    ...kinds.flatMap(({ classes }) => classes.flatMap(({ name, singular, plural }) => [name, singular, plural])),
    ...relations.flatMap(({ name, label, inverse }) => [name, label, inverse]),
    ...tests.flatMap(({ name, label, plural, words }) => [name, label, plural, ...words]),
    ...[...quantities, ...bases].map(({ name }) => name),
    ...conditions.flatMap(({ name, label }) => [name, label]),
  ].filter((name) => name !== undefined);

const review = readField(readSources('content')).field;
const preset = readField([...readPresets(), { path: 'vocabulary.yaml', text: 'extends: battery\n' }]).field;
const names = [...new Set([review, preset].flatMap(namesIn).map((name) => name.toLowerCase()))].filter(
  (name) => !(name in classRoles) && !(name in relationRoles),
);
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyOf = (words: readonly string[]): string => words.map(escaped).join('|');
const forbidden = [
  new RegExp(`(?<![\\w-])(?:${anyOf(names.filter((name) => !(name in english)))})(?![\\w-])`, 'i'),
  new RegExp(`(['"])(?:${anyOf(names.filter((name) => name in english && !(name in quoted)))})\\1`),
  stems,
  /sodiograph/i,
];

const wordsIn = (text: string): readonly string[] =>
  text.split('\n').flatMap((written, index) => {
    const line = program.reduce((left, pattern) => left.replaceAll(new RegExp(pattern, 'g'), ''), written);
    return forbidden.flatMap((pattern) => {
      const found = pattern.exec(line)?.[0];
      return found === undefined ? [] : [`${index + 1}: ${found}`];
    });
  });

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(?:ts|astro|css)$/.test(path) && !exempt.test(path));

describe('the engine', () => {
  it.each(files.filter((path) => !yet.some((room) => room.test(path))))('%s holds no word of a field', (path) =>
    expect(wordsIn(readFileSync(join('src', path), 'utf8'))).toEqual([]),
  );

  it('is looked through for words that are there', () => {
    expect(names).toEqual(expect.arrayContaining(['half cell', 'cycle life', 'current density', 'acts-through']));
    expect(wordsIn('a Cathode of copper\nin half-cells\nany sodiograph')).toEqual([
      ...['1: Cathode', '1: Cathode', '3: sodiograph'],
    ]);
    for (const word of Object.keys(english)) expect([word, ...names]).toContain(word);
  });
});
