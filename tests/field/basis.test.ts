import { expect, it } from 'vitest';
import { basisOf } from '../../src/field/basis.ts';

const basis = (name: string, methods: readonly string[], cells: readonly string[]) => ({
  ...{ name, methods, cells, says: '', plural: name },
});

it('the more exact basis counts, wherever it stands; of two alike the first', () => {
  const bases = [
    basis('without data', ['none'], []),
    basis('experiment', ['experiment'], []),
    basis('in tanks', ['experiment', 'none'], ['tank']),
    basis('in any tank', [], ['tank', 'pond']),
    basis('in the same tanks', ['experiment'], ['tank']),
  ] as unknown as Parameters<typeof basisOf>[0];
  expect(basisOf(bases, 'experiment', 'none')).toBe('experiment');
  expect(basisOf(bases, 'experiment', 'tank')).toBe('in tanks');
  expect(basisOf(bases, 'none', 'none')).toBe('without data');
  expect(basisOf(bases, 'seen', 'pond')).toBe('in any tank');
  expect(basisOf(bases, 'seen', 'none')).toBeUndefined();
});
