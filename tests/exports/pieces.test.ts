import fc from 'fast-check';
import { expect, it } from 'vitest';
import { json, jsonPieces } from '../../src/exports/json.ts';
import { sortedOnce } from '../../src/exports/linkedData/sortedOnce.ts';
import { mapped } from '../../src/exports/mapped.ts';
import { gathered, joined } from '../../src/exports/pieces.ts';

it('lines are sorted, each once, whether they are few or sorted in many runs', () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '𝒳', ' ', '#', '>') }).map((text) => `<${text}> .\n`);
  fc.assert(
    fc.property(fc.array(line, { maxLength: 200 }), fc.constantFrom(1, 20, 100, 10_000), (lines, limit) => {
      expect([...sortedOnce(lines, limit)]).toEqual([...new Set(lines)].sort());
    }),
  );
});

it('JSON in pieces is that in one piece, whatever of it is made as it is written', () => {
  const value = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(fc.array(value), fc.array(value), value, (some, others, whole) => {
      const made = [
        { whole, none: undefined, some: mapped(some, (each) => each) },
        { others, none: mapped([], String) },
      ];
      expect(joined(jsonPieces(made))).toBe(json(made));
      expect(joined(jsonPieces(mapped(others, (each) => each)))).toBe(json(others));
    }),
  );
});

it('gathered pieces are the same text', () => {
  const pieces = Array.from({ length: 3000 }, (_, at) => 'x'.repeat(at % 97));
  expect([...gathered(pieces)].length).toBeLessThan(10);
  expect(joined(gathered(pieces))).toBe(joined(pieces));
});
