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
});
