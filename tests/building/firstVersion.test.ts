import { describe, expect, it } from 'vitest';
import { builtByFirst as built } from './firstSite.ts';
import { buildAt, makePlace, out, sites, textsIn, writeTexts } from './place.ts';

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
