import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/site/marker.ts';
import { buildAt, makePlace, out, sites, textsIn, writeTexts, type Texts } from './place.ts';

/** What version 0.1 built, in small. */
const built: Texts = {
  '.nojekyll': '',
  '404.html': '',
  _headers: '/*',
  '_astro/index.D6IsvS35.css': '',
  '_astro/Base.astro_astro_type_script_index_0_lang.D1R7sj35.js': '',
  '_astro/source-sans-3-latin-wght-normal.BqRLTx4X.woff2': '',
  'before-paint.js': '',
  'favicon.svg': '',
  'robots.txt': '',
  'index.html': '',
  'about/index.html': '',
  'claims/index.html': '',
  'claims/cu--forms--na/index.html': '',
  'claims/cu--forms--na.jsonld': '',
  'materials/cu.bib': '',
  'matrix/ladder/index.html': '',
  'matrix/claims.csv': '',
  'pagefind/fragment/en_0123abc.pf_fragment': '',
  'pagefind/pagefind-entry.json': '',
  'search/names.json': '',
  'data/cards.json': '',
  'data/claims.csv': 'claims',
  'data/SHA256SUMS': `${hashOf(Buffer.from('claims'))}  claims.csv\n`,
};

describe('a site of version 0.1, which has no marker', () => {
  it('is replaced', async () => {
    const place = makePlace();
    writeTexts(place, out, built);
    await buildAt(place, sites.second);
    expect(textsIn(place, out)).toEqual(sites.second);
  });

  it.each([
    ['CNAME', 'CNAME'],
    ['notes/index.html', 'notes/index.html'],
    ['about/notes.txt', 'about/notes.txt'],
    ['_astro/mine.js', '_astro/mine.js'],
    ['materials/cu.tex', 'materials/cu.tex'],
    ['data/mine.csv', 'data/mine.csv'],
  ])('is not, with %s in it', async (path, named) => {
    const place = makePlace();
    writeTexts(place, out, { ...built, [path]: 'mine' });
    await expect(buildAt(place, sites.second)).rejects.toThrow(`holds a file that no build wrote: ${named}.`);
    expect(textsIn(place, out)).toEqual({ ...built, [path]: 'mine' });
  });

  it('is not, with a data file that somebody changed', async () => {
    const place = makePlace();
    writeTexts(place, out, { ...built, 'data/claims.csv': 'mine' });
    await expect(buildAt(place, sites.second)).rejects.toThrow('holds a file that no build wrote: data/claims.csv.');
  });

  it('is not taken for one when a part of it is missing', async () => {
    const place = makePlace();
    const { 'search/names.json': _, ...rest } = built;
    writeTexts(place, out, rest);
    await expect(buildAt(place, sites.second)).rejects.toThrow(
      `holds ${Object.keys(rest).length} files that no build wrote`,
    );
  });
});
