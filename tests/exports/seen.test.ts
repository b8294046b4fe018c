import { describe, expect, it } from 'vitest';
import { seenBibtex } from '../../src/exports/seenBibtex.ts';
import { seenCsv } from '../../src/exports/seenCsv.ts';
import { readCsv } from './tabular.ts';

describe('rows as they are seen, as a table', () => {
  const text = seenCsv(
    [
      { key: 'dough', label: 'Dough', number: false },
      { key: 'volume', label: 'Volume (mL g⁻¹)', number: true },
    ],
    [
      {
        test: 'Bakes',
        certainty: 'possible',
        outcome: 'wet--loaf',
        claims: ['https://crumb.example/claims/a/', 'https://crumb.example/claims/b/'],
        cells: { dough: { shown: '=Wet, "old"', value: '' }, volume: { shown: '> 3', value: '3' } },
      },
      { test: 'Bakes', certainty: 'certain', outcome: 'dry--loaf', claims: [], cells: {} },
    ],
  );
  it('keep numbers apart from how they are shown, and say how sure they are', () => {
    expect(text.startsWith('\ufeff')).toBe(true);
    const [first, second] = readCsv(text.slice(1));
    expect(first).toMatchObject({
      Certainty: 'possible',
      'Volume (mL g⁻¹)': '3',
      'Volume (mL g⁻¹), as shown': '> 3',
      Outcome: 'wet--loaf',
      Claims: 'https://crumb.example/claims/a/ https://crumb.example/claims/b/',
    });
    expect(second).toMatchObject({ Dough: '', 'Volume (mL g⁻¹)': '' });
  });
  it('hold nothing that a spreadsheet would run', () => {
    expect(readCsv(text.slice(1))[0]!['Dough']).toBe(`'=Wet, "old"`);
  });
});

describe('their sources', () => {
  const works = '@article{a-1,\n  year = {1}\n}\n\n@article{b-2,\n  note = {mail: x@y},\n  year = {2}\n}\n';
  it('are the records asked for, each once, after what cites the whole', () => {
    const text = seenBibtex(works, '@misc{crumb,\n  year = {3}\n}\n', ['b-2', 'b-2', 'c-3'], 'View: mail @ home');
    expect([...text.matchAll(/^@\w+\{(.+),$/gm)].map(([, key]) => key)).toEqual(['crumb', 'b-2']);
    expect(text).toContain('note = {mail: x@y}');
    // Outside of a record nothing may begin one.
    expect(text.split('\n')[0]).toBe('View: mail (at) home');
  });
});
