import { describe, expect, it } from 'vitest';
import { browserField } from '../../src/field/browserField.ts';
import { namesInLanguages } from '../../src/field/languages.ts';
import { readField } from '../../src/field/read.ts';
import { findNames } from '../../src/search/finding/findNames.ts';
import { mayBeNumbers } from '../../src/search/finding/mayBeNumbers.ts';
import { readNumbers } from '../../src/search/finding/readNumbers.ts';
import { graph, index } from './content.ts';

describe('a language that the vocabulary lists', () => {
  it.each([
    ['Dendriten', 'dendrites'],
    ['Stromkollektor', 'current-collector'],
    ['Kupferfolie', 'cu-foil'],
    ['Wismut', 'bismuth'],
    ['Überpotential der Keimbildung', 'nucleation-overpotential'],
    ['überspannung', 'overpotential'],
  ])('has names that lead to their entry: %s', (typed, slug) =>
    expect(index.records[findNames(index, typed)[0]!.entry]!.slug).toBe(slug),
  );

  it('has every name of it lead there', () => {
    for (const { slug } of graph.nodes)
      for (const typed of namesInLanguages(graph.field, slug))
        expect(
          findNames(index, typed).map(({ entry }) => index.records[entry]!.slug),
          typed,
        ).toContain(slug);
  });

  it.each([
    ['mehr als 1000 Stunden', '>', 1000],
    ['mindestens 500 Zyklen', '>=', 500],
  ])('has words for comparisons and units: %s', (typed, relation, value) => {
    expect(mayBeNumbers(index.field, typed)).toBe(true);
    expect(readNumbers(index.field, typed)?.clauses).toMatchObject([{ relation, value }]);
  });
});

describe('a vocabulary', () => {
  const reading = (text: string) =>
    readField([
      { path: 'vocabulary.yaml', text },
      {
        path: 'presets/general/all.yaml',
        text: 'languages:\n  english: {}\nunits:\n  h: { dimension: time, factor: 1 }\nquantities:\n  proving time: { dimension: time, better: higher, says: How long it proves. }\n',
      },
    ]);
  const asked = (text: string) => readNumbers(browserField(reading(text).field), 'mehr als 20 Stunden');

  it('that lists another language has its readers understood in it, and else not', () => {
    expect(asked('languages:\n  german:\n    names:\n      rye: [Roggen]\n')?.clauses).toMatchObject([
      { relation: '>', value: 20, unit: 'h' },
    ]);
    expect(asked('languages: {}\n')?.clauses).toBeUndefined();
  });

  it('is told of a language that nothing is known of', () =>
    expect(reading('languages:\n  germn: {}\n').problems.map(({ message }) => message)).toContain(
      'no words of the language “germn” are known (did you mean “german”?); allowed: english, chinese, german',
    ));
});
