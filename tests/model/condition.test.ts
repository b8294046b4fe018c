import { expect, it } from 'vitest';
import { entriesOf, isGiven, measureOf, textsOf, type Conditions } from '../../src/model/condition.ts';
import type { NodeId } from '../../src/model/graph.ts';

const measure = { comparator: '=', value: 1, unit: 'mA/cm2' } as const;
const conditions: Conditions = [
  { name: 'current-density', shape: 'measure', measure },
  { name: 'electrolytes', shape: 'entries', entries: ['materials/a' as NodeId, 'materials/b' as NodeId] },
  { name: 'other', shape: 'text', texts: ['dry'] },
];

it('a condition is found by its name, in its own shape', () => {
  expect(measureOf(conditions, 'current-density')).toEqual(measure);
  expect(entriesOf(conditions, 'electrolytes')).toEqual(['materials/a', 'materials/b']);
  expect(textsOf(conditions, 'other')).toEqual(['dry']);
});

it('what is not given is nothing, and neither is what is given in another shape', () => {
  expect(measureOf(conditions, 'rate')).toBeUndefined();
  expect(measureOf(conditions, 'electrolytes')).toBeUndefined();
  expect(entriesOf(conditions, 'cathode')).toEqual([]);
  expect(entriesOf(conditions, 'other')).toEqual([]);
  expect(textsOf(conditions, 'rate')).toEqual([]);
  expect(textsOf(conditions, 'current-density')).toEqual([]);
  expect([isGiven(conditions, 'other'), isGiven(conditions, 'rate')]).toEqual([true, false]);
});
