import { describe, expect, it } from 'vitest';
import { carriersOf } from '../../src/derive/carriers.ts';
import { indexGraph } from '../../src/derive/indexes.ts';
import type { NodeId } from '../../src/model/graph.ts';
import { graph } from '../review.ts';

const atlas = indexGraph(graph);
const carriers = (slug: string): readonly string[] =>
  carriersOf(atlas, `materials/${slug}` as NodeId).map(({ id }) => id.replace('materials/', ''));

describe('what forms, contains or carries a material', () => {
  it('is what the review says to form a phase, and what is coated with that', () => {
    expect(carriers('na-bi')).toEqual(expect.arrayContaining(['bi-cns', 'bi-cns-cu']));
    expect(carriers('na-sn')).toEqual(expect.arrayContaining(['sn-cu']));
    expect(carriers('na-au')).toEqual(expect.arrayContaining(['cu-au']));
    expect(carriers('naf')).toEqual(['naf-pvdf', 'naf-pvdf-al']);
  });
  it('is not what merely contains a metal that forms a phase', () => {
    expect(carriers('na-bi')).not.toContain('bi-cu');
    for (const slug of ['cu6sn5-cu', 'psn-cu', 'zn-al', 'cu-zn-sno2', 'na-zn-sn'])
      expect(carriers('na-sn')).not.toContain(slug);
    expect(carriers('na-au')).not.toContain('au2na');
  });
  it('keeps what contains a metal on the page of the metal', () => {
    expect(carriers('bismuth')).toEqual(expect.arrayContaining(['bi-cu', 'bi-cns', 'bi-cns-cu']));
    expect(carriers('tin')).toEqual(expect.arrayContaining(['cu6sn5-cu', 'psn-cu']));
    expect(carriers('tin')).not.toContain('zn-al');
  });
  it('is joined to the material by relations without a gap', () => {
    for (const { id } of atlas.nodesOfKind('materials'))
      for (const carrier of carriersOf(atlas, id)) {
        expect([carrier.id, ...carrier.steps.map(({ target }) => target)]).toEqual([
          ...carrier.steps.map(({ source }) => source),
          id,
        ]);
      }
  });
});
