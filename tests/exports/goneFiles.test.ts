import { describe, expect, it } from 'vitest';
import { goneAddresses } from '../../src/derive/gone.ts';
import { indexGraph } from '../../src/derive/indexes.ts';
import { claimsWithPage } from '../../src/exports/address.ts';
import { claimFile, entryFile, type Citable } from '../../src/exports/besides.ts';
import { citer } from '../../src/exports/citation.ts';
import { goneFiles } from '../../src/exports/goneFiles.ts';
import type { Moved, Withdrawn } from '../../src/model/graph.ts';
import { filesBeside } from '../../src/model/published.ts';
import { nodesIn, expand } from './expanded.ts';
import { small as graph } from './fixture.ts';

const site = 'https://example.org/sodium';
const atlas: Citable = { ...indexGraph(graph), cite: citer(graph, site) };
const textsOf = (gone: {
  moved?: readonly Moved[];
  withdrawn?: readonly Withdrawn[];
}): Readonly<Record<string, string>> =>
  Object.fromEntries(
    goneFiles(atlas, site, goneAddresses({ moved: [], withdrawn: [], ...gone })).map(({ name, text }) => [name, text]),
  );
const node = graph.nodes.find(({ id }) => id === 'materials/sn-cu')!;
const claim = claimsWithPage(graph).find(({ id }) => id === 'sn-cu--text-half-cell--cycle-life')!;

describe('a file whose page moved', () => {
  it('is that of the new page, word for word, with the new address inside', () => {
    for (const extension of filesBeside) {
      const texts = textsOf({
        moved: [
          { from: `materials/tin.${extension}`, to: `materials/sn-cu.${extension}` },
          { from: `claims/tin--x.${extension}`, to: `claims/${claim.id}.${extension}` },
        ],
      });
      expect(texts).toEqual({
        [`materials/tin.${extension}`]: entryFile(atlas, site, node, extension),
        [`claims/tin--x.${extension}`]: claimFile(atlas, site, claim, extension),
      });
      expect(texts[`materials/tin.${extension}`]).toContain(`${site}/materials/sn-cu/`);
      expect(texts[`claims/tin--x.${extension}`]!.replaceAll('%2D', '-')).toContain(`${site}/claims/${claim.id}/`);
    }
  });

  it('may be one of the data folder, or of a matrix', () => {
    const texts = textsOf({
      moved: [
        { from: 'data/values.csv', to: 'data/claims.csv' },
        { from: 'matrix/old.csv', to: 'matrix/materials-mechanisms.csv' },
        { from: 'matrix/old.json', to: 'matrix/materials-mechanisms.json' },
      ],
    });
    expect(texts['data/values.csv']).toMatch(/^claim_id,/);
    expect(texts['matrix/old.csv']).toMatch(/^row_id,/);
    expect(JSON.parse(texts['matrix/old.json']!)).toBeTypeOf('object');
  });
});

it('a citation of what is gone has a key of its own, made of the address', () => {
  const texts = textsOf({
    withdrawn: [
      { address: 'materials/old-foil.bib', reason: 'it was none' },
      { address: 'materials/old-foil.ris', reason: 'it was none' },
    ],
  });
  expect(texts['materials/old-foil.bib']).toMatch(/^@\w+\{[\w-]+-gone-materials-old-foil,$/m);
  expect(texts['materials/old-foil.ris']).toMatch(/gone-materials-old-foil$/m);
});

describe('a file whose page has no such file any more', () => {
  it('says where its page is now, in its own format', () => {
    const to = 'materials/sn-cu#outcome-sn-cu--text-half-cell';
    const texts = textsOf({ moved: filesBeside.map((extension) => ({ from: `claims/old.${extension}`, to })) });
    const address = `${site}/materials/sn-cu/#outcome-sn-cu--text-half-cell`;
    expect(texts['claims/old.bib']).toContain('title = {{Moved: claims/old}}');
    expect(texts['claims/old.bib']).toContain(`url = {${site}/materials/sn-cu/}`);
    expect(texts['claims/old.ris']).toContain(`AB  - Moved to ${address}`);
    expect(JSON.parse(texts['claims/old.json']!)).toMatchObject([
      { URL: `${site}/materials/sn-cu/`, note: `Moved to ${address}` },
    ]);
    expect(texts['claims/old.jsonld']).toContain(address);
  });

  it('says why it was withdrawn, in its own format', async () => {
    const texts = textsOf({
      withdrawn: [...filesBeside, 'csv'].map((extension) => ({
        address: `materials/old.${extension}`,
        reason: 'a misreading',
      })),
    });
    expect(texts['materials/old.bib']).toContain('note = {Withdrawn: a misreading}');
    expect(texts['materials/old.ris']).toMatch(/^TY {2}- ELEC\r\n[\s\S]*TI {2}- Withdrawn: materials\/old\r\n/);
    expect(JSON.parse(texts['materials/old.json']!)).toMatchObject([
      { URL: `${site}/materials/old/`, note: 'Withdrawn: a misreading' },
    ]);
    expect(nodesIn(await expand(JSON.parse(texts['materials/old.jsonld']!) as object))).toMatchObject([
      { '@id': `${site}/materials/old/` },
    ]);
    expect(texts['materials/old.csv']).toBe('Withdrawn: a misreading\n');
  });
});

it('no file is written where none is gone', () => {
  expect(
    goneFiles(atlas, site, goneAddresses({ moved: [{ from: 'materials/a', to: 'materials/sn-cu' }], withdrawn: [] })),
  ).toEqual([]);
});
