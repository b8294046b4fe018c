import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../src/derive/indexes.ts';
import { quantitiesOf, valuesOfQuantity } from '../../src/derive/quantityValues.ts';
import type { Node } from '../../src/model/graph.ts';
import { graph } from '../review.ts';

const atlas = indexGraph(graph);
const concept = (slug: string): Node => atlas.graph.nodes.find((node) => node.slug === slug)!;

describe('the values of a quantity', () => {
  it('are those of every quantity that the entry explains', () => {
    expect(quantitiesOf(atlas, concept('coulombic-efficiency'))).toEqual([
      'average Coulombic efficiency',
      'Coulombic efficiency',
      'initial Coulombic efficiency',
    ]);
  });

  it('stand test by test, the better first', () => {
    const [first] = valuesOfQuantity(atlas, concept('coulombic-efficiency'));
    expect(first).toMatchObject({ quantity: 'average Coulombic efficiency', test: 'half-cell' });
    // Table 2: from 99.99 % on Al nanosheet arrays to 97 % on platinum-coated copper foam.
    const values = first!.claims.map(({ measure }) => measure.value);
    expect([values[0], values.at(-1)]).toEqual([99.99, 97]);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    const [lowest] = valuesOfQuantity(atlas, concept('nucleation-overpotential'))[0]!.claims;
    for (const { measure } of valuesOfQuantity(atlas, concept('nucleation-overpotential'))[0]!.claims)
      expect(measure.value).toBeGreaterThanOrEqual(lowest!.measure.value);
  });

  it('none is lost: each recorded value of a glossary quantity stands on the page of it', () => {
    const all = atlas.graph.nodes.flatMap((node) => valuesOfQuantity(atlas, node).flatMap(({ claims }) => claims));
    const named = new Set(atlas.graph.nodes.flatMap((node) => quantitiesOf(atlas, node)));
    for (const claim of atlas.graph.measured) if (named.has(claim.quantity)) expect(all).toContain(claim);
  });

  it('belong to no entry that is no quantity', () => {
    expect(valuesOfQuantity(atlas, concept('cu-foil'))).toEqual([]);
  });
});
