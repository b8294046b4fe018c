import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { report } from '../../src/compiler/problem.ts';
import { displayMeasure } from '../../src/model/measure.ts';
import { tiny, tinySources, tinyWith } from './tiny.ts';

const graph = tiny.graph!;

describe('a review of another field', () => {
  it('compiles clean, with its own kinds, relations, quantity, condition and test', () => {
    expect(report(tiny.problems, 'tiny')).toBe('');
    expect(graph.nodes.map(({ id }) => id)).toEqual([
      'doughs/plain-dough',
      'doughs/rye',
      'doughs/wet-dough',
      'effects/open-crumb',
      'parts/foreword',
      'parts/part-1',
      'works/miller-2024',
      'works/oven-2020-1',
    ]);
    const [outcome] = graph.outcomes;
    expect(outcome!.conditions).toEqual([
      { name: 'hydration', shape: 'measure', measure: { comparator: '=', value: 80, unit: '%' } },
      { name: 'flour', shape: 'entries', entries: ['doughs/rye'] },
    ]);
    const [claim] = graph.measured;
    expect(`${claim!.quantity} ${displayMeasure(claim!.measure, graph.field.units)}`).toBe(
      'loaf volume ≈ 3.2\u00a0mL g⁻¹',
    );
  });

  it('derives relations under its own names', () => {
    expect(graph.edges.filter(({ derived }) => derived).map(({ id }) => id)).toEqual([
      'open-crumb--read-in--part-1',
      'oven-2020-1--read-in--part-1',
      'wet-dough--milled-with--rye',
      'wet-dough--read-in--part-1',
      'wet-dough--told-in--oven-2020-1',
    ]);
  });

  it('links the places that its prose names, at the address of its own kind', () => {
    const { passages } = graph.nodes.find(({ id }) => id === 'parts/part-1')!;
    expect(passages.map(({ locator }) => locator)).toEqual(['Part 1 ¶1', 'Part 1 ¶2']);
  });

  it('holds no word of batteries', () => {
    expect(JSON.stringify(graph)).not.toMatch(/batter|sodi|collector|electrolyte|cathode|overpotential|Coulombic/i);
  });

  it('is told which pages its vocabulary leaves off', () => {
    expect(tiny.notices.map(({ message }) => message)).toEqual([
      'the overview of the graph is off: the vocabulary has no views.overview',
      'the evidence matrix is off: the vocabulary has no views.matrices',
      'the ladder of evidence is off: the vocabulary has no views.ladder',
      'the comparison of results is off: the vocabulary has no views.comparison',
    ]);
  });
});

/** What an author of a vocabulary did, and the line they get for it. */
const cases: readonly (readonly [what: string, path: string, from: string, to: string, line: string])[] = [
  [
    'a relation to a kind that is not there',
    'vocabulary/kinds.yaml',
    'from: doughs\n    to: effects',
    'from: dough\n    to: effects',
    'vocabulary/kinds.yaml:32:5 error unknown kind “dough” (did you mean “doughs”?); allowed: any, parts, doughs, effects, works; add it under “kinds” in vocabulary/',
  ],
  [
    'a quantity of a dimension without a unit',
    'vocabulary/measures.yaml',
    'dimension: specific volume, better',
    'dimension: volume, better',
    'vocabulary/measures.yaml:9:18 error unknown dimension “volume”; allowed: number, specific volume, share; add it under “units” in vocabulary/',
  ],
  [
    'two columns of one name',
    'vocabulary/measures.yaml',
    'flour_id:',
    'hydration_pct:',
    'vocabulary/measures.yaml:22:16 error the column “hydration_pct” is taken by the condition “hydration”',
  ],
  [
    'two quantities that come to one address',
    'vocabulary/measures.yaml',
    'quantities:',
    'quantities:\n  Loaf-volume: { dimension: specific volume, better: higher, says: The same. }',
    'vocabulary/measures.yaml:10:3 error “loaf volume” and “Loaf-volume” both become “loaf-volume” in addresses; rename one',
  ],
  [
    'a quantity that no address can be built of',
    'vocabulary/measures.yaml',
    'quantities:',
    'quantities:\n  体积: { dimension: specific volume, better: higher, says: The same. }',
    'vocabulary/measures.yaml:9:3 error “体积” has no Latin letter or digit to build addresses of; name it in Latin letters and put its own script among its “words”',
  ],
  [
    'a preset that is not there',
    'vocabulary/kinds.yaml',
    'extends: none',
    'extends: batery',
    'vocabulary/kinds.yaml:1:1 error there is no preset “batery” (did you mean “battery”?); allowed: battery, general, none',
  ],
  [
    'a part that no vocabulary has',
    'vocabulary/words.yaml',
    'examples:',
    'exampels:',
    'vocabulary/words.yaml:6:1 error unknown part “exampels” of a vocabulary (did you mean “examples”?); allowed: kinds, relations, rules, bases, methods, cells, modalities, units, quantities, conditions, tests, checks, locators, spoken, names, asked, languages, outcomes, scope, examples, extends, order, views',
  ],
  [
    'a field of a row that is misspelt',
    'vocabulary/measures.yaml',
    'better: higher',
    'beter: higher',
    'vocabulary/measures.yaml:9:46 error unknown field “beter” (did you mean “better”?); allowed: dimension, better, says, plausible, most, term, family, topic',
  ],
];

describe('the report on a bad vocabulary', () => {
  it.each(cases)('says where, what, and where words are added: %s', (_, path, from, to, line) => {
    const { graph: none, problems } = compile(tinyWith(path, from, to));
    expect(none).toBeUndefined();
    expect(
      report(
        problems.filter((problem) => problem.rule === 'vocabulary-is-sound'),
        '.',
      ),
    ).toBe(`./${line} (vocabulary-is-sound)`);
  });

  it('says so of a word of an entry that the vocabulary does not have', () => {
    const { problems } = compile(tinyWith('doughs/wet-dough.md', 'test: bake', 'test: boil'));
    expect(report(problems, '.')).toBe(
      './doughs/wet-dough.md:15:5 error “test” cannot be “boil”; allowed: bake; add it under “tests” in vocabulary/ (fits-schema)',
    );
  });
});

it('reads any vocabulary without a crash', () => {
  const junk = [
    '',
    'null',
    '[1, 2]',
    'kinds: 3',
    'kinds: [a]',
    'kinds: { a: 1, b: null, c: { classes: 7 }, d: { classes: { x: 1, y: [] } } }',
    'relations: { x: { from: { roles: [nobody] }, to: 5, roles: base } }',
    'conditions: { constructor: { label: 1, columns: [] }, __proto__: { label: x } }',
    'units: { h: { factor: 1/0 } }',
    'views: { layers: 1, overview: [], comparison: { tests: [] } }',
    'order: { kinds: x, nothing: [] }',
    'order: 1\nviews: 2\nextends: [battery]',
    'extends: { a: b }',
    '? [a, b]\n: c',
    'kinds: &a { x: 1 }\nunits: *a',
    'a: b: c',
  ];
  for (const text of junk) {
    const { problems } = compile(
      tinySources.map((source) => (source.path === 'vocabulary/words.yaml' ? { path: source.path, text } : source)),
    );
    for (const { line, column, message } of problems) {
      expect(line, text).toBeGreaterThan(0);
      expect(column, text).toBeGreaterThan(0);
      expect(message, text).not.toMatch(/undefined|\[object/);
    }
  }
});
