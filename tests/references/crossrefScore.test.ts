import { describe, expect, it } from 'vitest';
import type { Bibliography } from '../../src/model/graph.ts';
import type { CrossrefRecord } from '../../src/references/crossrefRecord.ts';
import { bestMatch, likely, match } from '../../src/references/crossrefScore.ts';
import { isSameJournal } from '../../src/references/journalName.ts';

const work: Bibliography = {
  number: 4,
  authors: ['Y. Müller', 'W.-Z. Zong', 'et al.'],
  journal: 'Adv. Energy Mater.',
  year: 2021,
  volume: '42',
  pages: '68–77',
  doiStatus: 'unknown',
  asPrinted: 'Y. Müller, W.-Z. Zong, et al., Adv. Energy Mater. 42 (2021) 68–77.',
};
const record: CrossrefRecord = {
  doi: '10.1000/right',
  title: 'A title',
  families: ['Muller', 'Zong', 'Third'],
  people: [],
  journals: ['Advanced Energy Materials'],
  year: 2021,
  volume: '42',
  pages: ['68-77'],
};

describe('the score of a record', () => {
  it('is 1 when everything printed agrees, accents and abbreviations aside', () => {
    expect(match(work, record)).toMatchObject({ score: 1, agreement: { authors: 'agrees', journal: 'agrees' } });
  });

  it('counts a neighbouring year by half: online and in print', () => {
    const { score, agreement } = match(work, { ...record, year: 2020 });
    expect([score, agreement.year]).toEqual([0.93, 'near']);
  });

  it('does not take silence of the record for agreement', () => {
    const silent = match(work, { ...record, volume: undefined, pages: [] });
    expect(silent.score).toBe(0.65);
    expect(silent.agreement.pages).toBe('not in the record');
  });

  it('does not count what the citation does not print', () => {
    const { volume: _volume, pages: _pages, ...short } = work;
    expect(match(short, record).score).toBe(1);
  });

  it('knows article numbers with and without their e', () => {
    expect(match({ ...work, pages: 'e2209128' }, { ...record, pages: ['2209128'] }).agreement.pages).toBe('agrees');
  });

  it('is low for another work of the same journal and year', () => {
    const other = { ...record, families: ['Else', 'Other'], volume: '43', pages: ['1-9'] };
    expect(match(work, other).score).toBeLessThan(likely);
  });

  it('wants the authors in the printed order, and more of them behind “et al.”', () => {
    expect(match(work, { ...record, families: ['Zong', 'Muller', 'Third'] }).agreement.authors).toBe('differs');
    expect(match(work, { ...record, families: ['Muller', 'Zong'] }).agreement.authors).toBe('near');
  });

  it('chooses the best of several records', () => {
    const worse = { ...record, doi: '10.1000/worse', volume: '1' };
    expect(bestMatch(work, [worse, record])?.record.doi).toBe('10.1000/right');
    expect(bestMatch(work, [])).toBeUndefined();
  });
});

describe('names of journals', () => {
  it.each([
    ['J. Am. Chem. Soc.', 'Journal of the American Chemical Society', true],
    ['Energy Storage Mater.', 'Energy Storage Materials', true],
    ['Energy Environ. Sci.', 'Energy &amp; Environmental Science', true],
    ['Adv. Mater.', 'Advanced Energy Materials', false],
    ['Small', 'Small Methods', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(isSameJournal(a, b)).toBe(same);
  });
});
