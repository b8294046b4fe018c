import fc from 'fast-check';
import { it } from 'vitest';
import { review, sources } from '../review.ts';
import { slipsShow, wrecksAreTold } from './properties.ts';

// The same cases each time; `npm run fuzz` looks for new ones.
const few = { numRuns: 60, seed: 20261128 };

it('every slip in a character that counts is told, or shown where it was made', () => {
  fc.assert(slipsShow(sources, review), few);
}, 600_000);

it('whatever becomes of the lines of an entry, the answer is a graph or problems told well', () => {
  fc.assert(wrecksAreTold(sources, review), { ...few, numRuns: 150 });
}, 600_000);
