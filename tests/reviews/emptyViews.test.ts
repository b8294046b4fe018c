import { describe, expect, it } from 'vitest';
import { publishedBy } from '../../src/compiler/addresses/publishedBy.ts';
import { compile } from '../../src/compiler/compile.ts';
import { emptyFolders, emptyViews } from '../../src/derive/offer.ts';
import { readSources } from '../../src/site/content.ts';
import { dropFolders } from '../../src/site/dropFolders.ts';
import { memoryFiles } from '../building/memoryFiles.ts';
import { textsIn, writeTexts } from '../building/place.ts';
import { tiny } from '../field/tiny.ts';

const small = compile(readSources('tests/site/small-content'));

describe('views without anything to show', () => {
  it('are told apart from those that have', () => {
    expect(emptyFolders(tiny.graph!)).toEqual(['compare', 'gaps', 'matrix', 'outcomes']);
    expect(emptyFolders(small.graph!)).toEqual(['compare', 'gaps', 'outcomes', 'paths']);
  });

  it('are notices of the check where the vocabulary has them', () => {
    // The tiny review has a vocabulary without them: that is another notice.
    expect(emptyViews(tiny.graph!)).toEqual([]);
    const told = small.notices.filter(({ rule }) => rule === 'page-has-its-entries').map(({ message }) => message);
    expect(told).toEqual(emptyViews(small.graph!));
    expect(told).toContain('the comparison of results is off: no outcome is of one of its tests');
  });

  it('are no promise of a release', () => {
    const addresses = publishedBy(tiny.graph!);
    expect(addresses.filter((address) => /^(compare|gaps|matrix|outcomes)\b/.test(address))).toEqual([]);
    expect(addresses).toContain('graph');
    expect(publishedBy(small.graph!)).toContain('matrix/ladder');
  });

  it('are taken out of a rendered site, unless a version promised them', () => {
    const files = memoryFiles();
    writeTexts(files, '/site', {
      'index.html': 'home',
      'compare/index.html': 'nothing',
      'matrix/index.html': 'nothing',
      'matrix/a/index.html': 'nothing',
    });
    dropFolders(files, '/site', ['compare', 'matrix', 'paths'], [{ address: 'matrix/a.csv' }]);
    expect(Object.keys(textsIn(files, '/site')!)).toEqual(['index.html', 'matrix/a/index.html', 'matrix/index.html']);
  });
});
