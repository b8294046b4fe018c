import { expect, it } from 'vitest';
import { inTold, toldUnit } from '../../src/derive/toldUnit.ts';
import type { UnitTerm } from '../../src/field/field.ts';
import type { Measure } from '../../src/model/graph.ts';

const unit = (name: string, dimension: string, factor = 1, display = name): UnitTerm => ({
  ...{ name, dimension, factor, display, says: '', words: [], converts: [] },
});
const units = [
  unit('1', 'number', 1, ''),
  unit('um', 'length', 1, 'µm'),
  unit('cm', 'length', 10000),
  unit('m', 'length', 1e6),
];
const printed = (...names: readonly string[]): readonly Measure[] =>
  names.map((name) => ({ comparator: '=', value: 5, unit: name }));

it('is what most values are printed in, else the first of the dimension', () => {
  expect(toldUnit(units, 'length', printed('m', 'm', 'cm'))?.name).toBe('m');
  expect(toldUnit(units, 'length', printed('m', 'cm'))?.name).toBe('cm');
  expect(toldUnit(units, 'length', printed('m', 'um'))?.name).toBe('um');
  expect(toldUnit(units, 'length', [])?.name).toBe('um');
  expect(toldUnit(units, 'number', printed('1'))).toBeUndefined();
});

it('counts in it without what a division rounds off', () => {
  expect(inTold(units[3], 12e6)).toBe(12);
  expect(inTold({ factor: 0.1 }, 3)).toBe(30);
  expect(inTold(undefined, 0.41)).toBe(0.41);
});
