import { describe, expect, it } from 'vitest';
import { anchorBefore, densest, excerpt, excerptStart } from '../../src/search/finding/excerpt.ts';
import { notCovered } from '../../src/search/finding/notCovered.ts';
import { restorer } from '../../src/search/finding/restore.ts';
import { normalise } from '../../src/search/normalise.ts';
import { graph, index } from './content.ts';

describe('excerpts', () => {
  const text = 'one two three four five six seven eight nine ten';
  it('mark the words found and say where something is left out', () => {
    expect(excerpt(text.split(' '), 40, 41, new Set([2, 3]))).toEqual([
      { text: '… ', marked: false },
      { text: 'two', marked: false },
      { text: ' three four', marked: true },
      { text: ' five six seven eight nine ten', marked: false },
    ]);
    const long = Array.from({ length: 60 }, (_, at) => `w${at}`);
    expect(excerpt(long, 0, 0, new Set()).map(({ text }) => text)).toEqual([long.slice(0, 28).join(' '), ' …']);
  });
  it('begin a little before the words', () =>
    expect([excerptStart([[40], [42]]), excerptStart([[2]])]).toEqual([35, 0]));
  it('stand where most of the words are together', () => expect(densest([[1, 2, 3, 40], [42]], 28)).toBe(40));
  it('survive positions outside the text', () => expect(excerpt([''], 0, 5, new Set([5]))[0]?.marked).toBe(false));
  it('lead to the last anchor before', () => {
    const anchors = [
      ['p1', 3],
      ['p2', 9],
    ] as const;
    expect([2, 3, 8, 9, 99].map((place) => anchorBefore(anchors, place))).toEqual([undefined, 'p1', 'p1', 'p2', 'p2']);
  });
  it('get back the typography of names and units', () => {
    const restore = restorer(index.records);
    expect(restore('Na-Bi and Na2O at 1 mA cm-2, 3-5 h (Ni3S2/Ni3P@NF)')).toBe(
      'Na–Bi and Na₂O at 1 mA cm⁻², 3–5 h (Ni₃S₂/Ni₃P@NF)',
    );
    expect(restore(`the table 's "plum pudding" ("host")`)).toBe('the table’s “plum pudding” (“host”)');
  });
});

describe('what the review does not cover', () => {
  it.each(['MXene', 'hard carbon', 'Ti foil', 'solid-state electrolyte', 'perovskite solar cell', 'LCA'])(
    '“%s” is said so',
    (query) => expect(notCovered(graph.field.scope, normalise(query))).not.toEqual([]),
  );
  it('claims nothing of that kind about a title of the site', () => {
    const wrong = graph.nodes.filter(
      ({ kind, title }) => kind !== 'references' && notCovered(graph.field.scope, normalise(title)).length > 0,
    );
    expect(wrong.map(({ title }) => title)).toEqual([]);
  });
});
