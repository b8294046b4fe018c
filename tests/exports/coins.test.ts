import { describe, expect, it } from 'vitest';
import { coins } from '../../src/exports/coins.ts';
import type { Bibliography, Node } from '../../src/model/graph.ts';
import { readCoins } from '../site/zotero.ts';

const bibliography: Bibliography = {
  number: 1,
  authors: ['L.J. Xie', 'Zhenyang Yu', 'et al.'],
  journal: 'Adv. Energy Mater.',
  journalFull: 'Advanced Energy Materials',
  title: 'Na+ ions & Na₃Bi = 100 %',
  year: 2021,
  volume: '11',
  pages: '91–98',
  doi: '10.1000/a(b)<c>',
  doiStatus: 'verified',
  asPrinted: '',
};
const work = (changes: Partial<Bibliography> = {}): Node =>
  ({
    id: 'references/x',
    kind: 'references',
    slug: 'x',
    title: 'X',
    bibliography: { ...bibliography, ...changes },
  }) as Node;

describe('COinS of a work', () => {
  it('gives back the record, special characters included', () => {
    expect(readCoins(coins(work()))).toEqual({
      itemType: 'journalArticle',
      // A plus would be read as a space.
      title: 'Na⁺ ions & Na₃Bi = 100 %',
      creators: [
        { last: 'Xie', first: 'L. J.' },
        { last: 'Yu', first: 'Zhenyang' },
      ],
      date: '2021',
      container: 'Advanced Energy Materials',
      volume: '11',
      pages: '91-98',
      doi: '10.1000/a(b)<c>',
    });
  });

  it('leaves a missing title to the look-up of a DOI that was seen', () => {
    const { title: _, ...untitled } = bibliography;
    const node = { ...work(), bibliography: untitled };
    expect(readCoins(coins(node)).title).toBeUndefined();
    const derived = readCoins(coins({ ...node, bibliography: { ...untitled, doiStatus: 'derived' } }));
    expect([derived.title, derived.doi]).toEqual(['[Title not given in the review]', undefined]);
  });

  const fieldsOf = (node: Node): Readonly<Record<string, string>> =>
    Object.fromEntries(new URLSearchParams(coins(node)).entries());

  it('names each field as OpenURL does', () => {
    expect(fieldsOf(work())).toEqual({
      ctx_ver: 'Z39.88-2004',
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:journal',
      'rft.genre': 'article',
      'rft.atitle': 'Na⁺ ions & Na₃Bi = 100 %',
      'rft.jtitle': 'Advanced Energy Materials',
      'rft.stitle': 'Adv. Energy Mater.',
      'rft.date': '2021',
      'rft.volume': '11',
      'rft.spage': '91',
      'rft.epage': '98',
      'rft.aulast': 'Xie',
      'rft.aufirst': 'L. J.',
      'rft.au': 'Yu, Zhenyang',
      rft_id: 'info:doi/10.1000/a(b)<c>',
    });
  });

  it('leaves out what is not known: a short title that is the title, a last page, a volume, authors', () => {
    const { journalFull: _full, volume: _volume, doi: _doi, ...rest } = bibliography;
    const fields = fieldsOf({
      ...work(),
      bibliography: { ...rest, pages: '7', doiStatus: 'unknown', authors: ['L.J. Xie', 'et al.'] },
    });
    expect(Object.keys(fields)).toEqual([
      'ctx_ver',
      'rft_val_fmt',
      'rft.genre',
      'rft.atitle',
      'rft.jtitle',
      'rft.date',
      'rft.spage',
      'rft.aulast',
      'rft.aufirst',
    ]);
    expect(fields['rft.jtitle']).toBe('Adv. Energy Mater.');
  });
});
