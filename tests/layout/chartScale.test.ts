import { expect, it } from 'vitest';
import { scales, usualScale } from '../../src/layout/chartScale.ts';

it('an axis goes by the logarithm only where values span several times the least', () => {
  expect(usualScale([35.4, 36.1, 37.2])).toBe('linear');
  expect(usualScale([0.41, 0.52])).toBe('linear');
  expect(usualScale([10, 2000])).toBe('log');
  expect(usualScale([0, 2000])).toBe('linear');
  expect(usualScale([-40, 60])).toBe('linear');
});

it('a linear axis has ticks between close values', () => {
  const { ticks, at } = scales.linear([35.4, 35.9, 36.1, 37.2], 0, 100);
  expect(ticks.map(({ label }) => label)).toEqual(['35.5', '36', '36.5', '37']);
  expect(at(36)).toBeLessThan(at(37));
});
