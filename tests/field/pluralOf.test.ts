import { expect, it } from 'vitest';
import { pluralOf } from '../../src/field/pluralOf.ts';

it.each([
  ['half cell', 'half cells'],
  ['cell against Mo₆S₈', 'cells against Mo₆S₈'],
  ['test of purity', 'tests of purity'],
  ['critical current density', 'critical current densities'],
  ['glass', 'glasses'],
  ['sweep to 5 V', 'sweeps to 5 V'],
  ['assay', 'assays'],
  ['TLC', 'TLC'],
])('the plural of “%s” is “%s”', (one, many) => expect(pluralOf(one)).toBe(many));
