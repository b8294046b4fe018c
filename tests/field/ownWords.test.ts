import { expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { audit } from '../../src/derive/audit/audit.ts';
import { compareTests } from '../../src/derive/comparison.ts';
import { subjectWordsOf } from '../../src/derive/comparisonTable.ts';
import { filledMatrices } from '../../src/derive/evidenceMatrix.ts';
import { indexGraph } from '../../src/derive/indexes.ts';
import { dataFiles } from '../../src/exports/dataFiles.ts';
import { spokenIn } from '../../src/search/finding/spokenQuantities.ts';
import { textsIn } from '../exports/texts.ts';
import { tinyWith } from './tiny.ts';

/** What a review adds to the words it began with: a condition in words, one that searches name by its key, a test of media, matrices. */
const row = `conditions:
  tin: { label: tin, columns: { tin: { holds: text, says: The tin. } } }
  shelf: { label: shelf, columns: {} }
  rest: { label: rest before baking, dimensions: [time] }
units:
  h: { dimension: time }
tests:
  milling: { label: milling, says: Flour is milled. }
spoken:
  volume: {}
views:
  comparison:
    subject: [dough, doughs]
    tests: [bake, milling]
    columns: [{ name: volume, title: Volume, quantities: [loaf volume] }]
  matrices:
    MATRICES
`;
const matrix = (name: string, relation: string): string =>
  `    ${name}: { title: ${name}, counts: claims, blank: none, rest: [dough, doughs, without], unused: None, rows: doughs, columns: effects, relation: ${relation} }\n`;
const sources = tinyWith(
  'doughs/wet-dough.md',
  '    flour: rye\n',
  '    flour: rye\n    tin: [black tin]\n    shelf: [upper]\n',
).map((source) =>
  source.path === 'doughs/rye.md'
    ? {
        ...source,
        text: source.text.replace(
          /\n---\n?$/,
          '\noutcomes:\n  - id: mill\n    test: milling\n    at: p. 17\n    cites: [1]\n    method: baked\n    results:\n      - loaf volume: 3 mL/g\n---\n',
        ),
      }
    : source,
);
const { graph, problems } = compile([
  ...sources,
  {
    path: 'vocabulary/own.yaml',
    text: row.replace('    MATRICES\n', `${matrix('opened', 'opens')}${matrix('closed', 'closes')}`),
  },
]);

it('is taken in', () => expect(problems).toEqual([]));

it('gives a condition in words the column it names; what has none is told in that of all others', () => {
  const [header, ...rows] = textsIn(dataFiles(graph!, 'https://example.org/'))
    .find(({ name }) => name === 'claims.csv')!
    .text.split(/\r?\n/);
  const loaf = rows.find((line) => line.startsWith('wet-dough--loaf--loaf-volume,'))!.split(',');
  const cell = (name: string): string | undefined => loaf[header!.split(',').indexOf(name)];
  expect(cell('tin')).toBe('black tin');
  expect(cell('other_conditions')).toBe('upper');
});

it('takes a quantity of the review for what a word means that none was known for, and a condition by its key', () => {
  const spoken = spokenIn(graph!.field);
  expect(spoken.get('volume')?.quantities).toEqual(['loaf volume']);
  expect(spoken.get('rest')?.condition).toEqual({ name: 'rest', dimension: 'time' });
});

it('calls what a table is about by the word for subjects only where all of it is that', () => {
  const words = compareTests(indexGraph(graph!), audit(graph!)).map(
    ({ test, rows }) => [test, subjectWordsOf(graph!.field, rows)[1]] as const,
  );
  expect(Object.fromEntries(words)).toEqual({ bake: 'doughs', milling: 'subjects' });
});

it('leads to no matrix without a claim', () =>
  expect(filledMatrices(indexGraph(graph!)).map(({ name }) => name)).toEqual(['opened']));
