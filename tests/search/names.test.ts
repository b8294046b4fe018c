import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames, longestQuery } from '../../src/search/finding/findNames.ts';
import { nearestNames } from '../../src/search/finding/nearest.ts';
import { placeOf } from '../../src/search/finding/place.ts';
import { reasonInWords } from '../../src/search/finding/reasonInWords.ts';
import { azIndex } from '../../src/search/indexing/azIndex.ts';
import { namesOf } from '../../src/search/indexing/names.ts';
import { fromRow, toRow } from '../../src/search/records.ts';
import { graph, index } from './content.ts';
import { anyCharacter } from '../anyText.ts';

describe('the exact index', () => {
  it('finds every entry by its title, as printed and in plain type', () => {
    for (const { title, slug, kind } of index.records) {
      const found = findNames(index, title).map(({ entry }) => index.records[entry]!.slug);
      if (kind !== 'references') expect(found.slice(0, 2), title).toContain(slug);
      else expect(found, title).toContain(slug);
    }
  });

  it('finds every reference by its number', () => {
    for (const { bibliography, slug } of graph.nodes)
      if (bibliography && bibliography.number > 0)
        expect(index.records[findNames(index, `[${bibliography.number}]`)[0]!.entry]!.slug).toBe(slug);
  });

  it('finds every other name it was given', () => {
    for (const [entry, { names, slug }] of index.records.entries())
      for (const name of names)
        if (name.length < longestQuery)
          expect(
            findNames(index, name).map((hit) => hit.entry),
            `${slug}: ${name}`,
          ).toContain(entry);
  });

  it('shows an ion as print has it, however it was typed', () => {
    const [node] = graph.nodes;
    const named = (formula: string): readonly string[] => namesOf(graph.field, { ...node!, formula, title: 'Ion' });
    expect(named('Mg^2+')).toContain('Mg²⁺');
    expect(named('Cl-')).toContain('Cl⁻');
    expect(named('CuSO4.5H2O')).toContain('CuSO4.5H2O');
  });

  it('survives being written as rows', () => {
    for (const record of index.records) expect(fromRow(toRow(record))).toEqual(record);
  });

  it.each([
    ['Fig. 2f', 'panel-f'],
    ['figure 2 (F)', 'panel-f'],
    ['§3.1.2 ¶6', 'p6'],
    ['section 3.1.2 para 6', 'p6'],
    ['3.1.2 ¶6–7', 'p6'],
    ['Abstract ¶1', 'p1'],
    ['Fig. 2', undefined],
    ['Fig. 2z', undefined],
    ['§3.1.2 ¶99', undefined],
    ['Table 2', undefined],
  ])('“%s” leads to the anchor %s', (typed, anchor) =>
    expect(placeOf(graph.field.locators, findNames(index, typed)[0]!)).toBe(anchor),
  );

  it('finds every paragraph and panel by its locator, with its anchor', () => {
    for (const { kind, slug, passages } of graph.nodes)
      for (const { locator, anchor } of kind === 'sections' ? passages : []) {
        if (anchor === '') continue;
        const [hit] = findNames(index, locator);
        expect([index.records[hit!.entry]!.slug, placeOf(graph.field.locators, hit!)], locator).toEqual([slug, anchor]);
      }
  });

  it('says why an entry was found', () => {
    const [hit] = findNames(index, 'monoglyme');
    expect(reasonInWords(graph.field.locators, hit!, index.records[hit!.entry]!)).toBe('also: monoglyme');
  });
});

describe('whatever is typed', () => {
  const hostile = fc.oneof(
    fc.string({ unit: anyCharacter, maxLength: 300 }),
    fc.constantFrom(
      'a'.repeat(10_000),
      '('.repeat(10_000),
      'Na2'.repeat(4000),
      '<img src=x onerror=alert(1)>',
      '.*+?^${}()|[]\\',
      '(a+)+$',
      '__proto__',
      'constructor',
      '\u0000\u0007\u202e',
      '枝'.repeat(5000),
      '-'.repeat(10_000),
    ),
  );
  // How long it takes is measured by `npm run bench:typed`, in processor time.
  it('throws nothing, and every hit is an entry', () => {
    fc.assert(
      fc.property(hostile, (typed) => {
        for (const { entry, score } of findNames(index, typed)) {
          expect(index.records[entry]).toBeDefined();
          expect(score).toBeGreaterThan(0);
        }
        nearestNames(index, typed);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the nearest names', () => {
  it('are offered for what is nearly a name', () => {
    expect(nearestNames(index, 'Na4Bi2Sn').length).toBeGreaterThan(0);
    expect(nearestNames(index, 'qqqqqqqq')).toEqual([]);
  });
  it('say of a formula which elements are shared', () => {
    const formate = nearestNames(index, 'H2O').find(({ entry }) => index.records[entry]!.slug === 'sodium-formate');
    expect(formate).toMatchObject({ shares: ['H', 'O'], beside: ['C', 'Na'] });
  });
});

describe('the A–Z index', () => {
  const letters = azIndex(graph);
  it('has every entry under its title', () => {
    const listed = new Set(
      letters.flatMap(({ lines }) =>
        lines.flatMap(({ entries }) => entries.filter(({ see }) => !see).map(({ node }) => node.id)),
      ),
    );
    expect(graph.nodes.filter(({ id }) => !listed.has(id)).map(({ id }) => id)).toEqual([]);
  });
  it('leads from aliases, formulas and Chinese names to their entries', () => {
    const lines = new Map(
      letters.flatMap(({ lines }) => lines).map((line) => [line.name, line.entries.map(({ node }) => node.slug)]),
    );
    expect(lines.get('monoglyme')).toEqual(['dme']);
    expect(lines.get('HCOONa')).toEqual(['sodium-formate']);
    expect(lines.get('枝晶')).toEqual(['dendrites']);
  });
  it('is in the order of letters, each once', () => {
    const anchors = letters.map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(anchors[0]).toBe('az-0');
  });
});
