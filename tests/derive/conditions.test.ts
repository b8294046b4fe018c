import { describe, expect, it } from 'vitest';
import { compareTests } from '../../src/derive/comparison.ts';
import { missingConditions, missingWords } from '../../src/derive/conditions.ts';
import { indexGraph } from '../../src/derive/indexes.ts';
import { missingOf } from '../../src/islands/search/numbers.ts';
import type { Conditions } from '../../src/model/graph.ts';
import { graph, values } from '../search/content.ts';

const none: Conditions = [];
const atlas = indexGraph(graph);

describe('missing conditions', () => {
  it('are those a kind of cell cannot do without', () => {
    expect(missingWords(missingConditions(graph.field, 'half-cell', none))).toBe(
      'current density, areal capacity, electrolyte not reported',
    );
    expect(missingWords(missingConditions(graph.field, 'full-cell', none))).toBe(
      'rate, cathode, electrolyte not reported',
    );
  });
  it('do not exist where no cell is cycled, or where all is given', () => {
    expect(missingWords(missingConditions(graph.field, 'simulation', none))).toBe('');
    expect(missingWords(missingConditions(graph.field, 'property', none))).toBe('');
    const { conditions, test } = atlas.outcome('bi-cns-cu--table-2-half-cell');
    expect(missingWords(missingConditions(graph.field, test, conditions))).toBe('');
  });
  it('are told of the half cell that gives an areal capacity only', () => {
    const { conditions, test } = atlas.outcome('bi-cns-cu--text-half-cell');
    expect(missingWords(missingConditions(graph.field, test, conditions))).toBe(
      'current density, electrolyte not reported',
    );
  });
  it('are known of every kind of cell that is compared', () => {
    for (const { test } of compareTests(atlas, [])) expect(missingConditions(graph.field, test, none)).not.toEqual([]);
  });
  it('are the same in results of the number search', () => {
    for (const record of values) {
      const claim = atlas.measured(record.claim);
      expect(
        missingOf(graph.field, record).map(({ label }) => label),
        record.claim,
      ).toEqual(missingConditions(graph.field, claim.test, claim.conditions).map(({ label }) => label));
    }
  });
});
