import { describe, expect, it } from 'vitest';
import { likeForLike, notAlike } from '../../src/derive/likeForLike.ts';
import { against, apartIn, type Statements, type Told } from '../../src/derive/likeness.ts';
import { graph } from '../review.ts';

const told: readonly Told[] = [
  { name: 'heat', label: 'heat', shape: 'measure', needed: true },
  { name: 'flour', label: 'flour', shape: 'entries', needed: true },
  { name: 'steam', label: 'steam', shape: 'measure', needed: false },
];
const families: Readonly<Record<string, readonly string[]>> = { rye: ['grain'], wheat: ['grain'] };
const kin = (id: string): readonly string[] => [id, ...(families[id] ?? [])];
const hot = { at: 200, of: 'heat' };
const between = (a: Statements, b: Statements) =>
  apartIn(told, a, b, kin).map(({ told: { name }, how }) => `${name} ${how}`);

describe('what tells two reports apart', () => {
  it('is nothing where all that is needed is stated alike', () => {
    expect(between({ heat: hot, flour: ['rye'] }, { heat: hot, flour: ['rye'] })).toEqual([]);
    expect(between({ heat: hot, flour: ['rye'] }, { heat: hot, flour: ['grain'] })).toEqual([]);
  });
  it('is a number that differs, an entry of another family, and what only one states', () => {
    expect(between({ heat: hot, flour: ['rye'] }, { heat: { ...hot, at: 220 }, flour: ['wheat'] })).toEqual([
      'heat differs',
      'flour differs',
    ]);
    expect(between({ heat: hot, flour: ['rye'], steam: hot }, { heat: hot })).toEqual([
      'flour unstated',
      'steam unstated',
    ]);
  });
  it('is unsure where a report does not say which of several it was', () => {
    expect(between({ heat: hot, flour: ['rye', 'wheat'] }, { heat: hot, flour: ['rye'] })).toEqual(['flour unsure']);
  });
  it('speaks against setting them side by side only where the test needs it', () => {
    const reasons = (a: Statements, b: Statements) =>
      against(apartIn(told, a, b, kin)).map(({ told: { name } }) => name);
    expect(reasons({ heat: hot }, { heat: hot, steam: hot })).toEqual([]);
    expect(reasons({ flour: ['rye'] }, { heat: hot, flour: ['rye'] })).toEqual(['heat']);
    expect(reasons({ heat: hot, flour: ['rye'] }, { heat: hot, flour: ['wheat'] })).toEqual(['flour']);
  });
});

describe('like for like in this review', () => {
  const outcome = (id: string) => graph.outcomes.find((one) => one.id === id)!;
  it('sets a cell beside those of the same current density and areal capacity', () => {
    const { nearest, count } = likeForLike(graph, outcome('na2se-cu--table-2-symmetric-cell'));
    // At 1 mA cm⁻² and 1 mAh cm⁻² only these name no other electrolyte than the carbonate of Na₂Se/Cu.
    expect(nearest.map(({ outcome: { id } }) => id)).toEqual(['cnf--text-symmetric', 'fe-mcn-cu--text-symmetric']);
    expect(count).toBe(2);
    expect(likeForLike(graph, outcome('na2se-cu--table-2-symmetric-cell'), 1)).toMatchObject({ count: 2 });
  });
  it('says of every other report of the test why it is not alike', () => {
    for (const one of graph.outcomes) {
      const all = graph.outcomes.filter(({ test }) => test === one.test).length - 1;
      const apart = notAlike(graph, one);
      for (const { reasons } of apart) expect(reasons.length).toBeGreaterThan(0);
      const others = apart.flatMap(({ outcomes }) => outcomes);
      expect(others).not.toContain(one);
      if (likeForLike(graph, one).count > 0) expect(others.length + likeForLike(graph, one).count).toBe(all);
    }
  });
});
