import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIn, partText, readPart } from '../../src/site/parts/part.ts';

describe('a part of a site', () => {
  it('is read as it is written, and nothing else is one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 512 }), fc.integer({ min: 1, max: 512 }), (a, b) => {
        const part = { number: Math.min(a, b), of: Math.max(a, b) };
        expect(readPart(partText(part))).toEqual(part);
      }),
    );
    for (const odd of ['', '0/2', '3/2', '1/0', '1/513', '1', '1/', '/2', '1/2/3', ' 1/2', '1.5/2', '-1/2', '01/2'])
      expect(readPart(odd), odd).toBeUndefined();
  });

  it('takes every page that no other part takes, and a fair share of many', () => {
    const names = Array.from({ length: 4_000 }, (_, index) => `materials/foil-${index}`);
    for (const of of [1, 2, 3, 8]) {
      const parts = Array.from({ length: of }, (_, index) => ({ number: index + 1, of }));
      for (const name of names) expect(parts.filter((part) => isIn(part, name)).length).toBe(1);
      for (const part of parts) {
        const share = names.filter((name) => isIn(part, name)).length / (names.length / of);
        expect(share).toBeGreaterThan(0.8);
        expect(share).toBeLessThan(1.2);
      }
    }
    expect(names.every((name) => isIn(undefined, name))).toBe(true);
  });
});
