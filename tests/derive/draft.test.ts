import { describe, expect, it } from 'vitest';
import { draftOf } from '../../src/derive/draft.ts';
import { compiled, content, edited } from '../compiler/fixture.ts';

const draft = (changes = {}) => draftOf(compiled(content(changes)).graph!);

describe('what is still to be written', () => {
  it('counts the paragraphs of each section at which no fact stands', () => {
    const silent = (changes = {}) =>
      draft(changes).sections.map(({ of, silent: own }) => [of, own.map(({ what }) => what)]);
    expect(silent()).toEqual([[2, []]]);
    const section = edited('sections/section-1.md', 'paragraphs: 2', 'paragraphs: 3')['sections/section-1.md']!;
    expect(silent({ 'sections/section-1.md': `${section}\n¶3 More is open.\n` })).toEqual([[3, ['§1 ¶3']]]);
  });

  it('names the tests without a condition they need, and the entries to which nothing leads', () => {
    const { bare } = draft(edited('materials/sn-cu.md', 'current-density: 1 mA/cm2', 'temperature: 20 degC'));
    expect(bare.map(({ outcome, lacks }) => [outcome.id, lacks])).toEqual([
      ['sn-cu--text-half-cell', ['current density', 'electrolyte']],
    ]);
    expect(draft().bare.map(({ lacks }) => lacks)).toEqual([['electrolyte']]);
    const alone = '---\ntitle: Zn foil\nclass: base collector\nsummary: A foil of zinc.\n---\n';
    expect(draft({ 'materials/zn-foil.md': alone }).unlinked.map(({ slug }) => slug)).toEqual(['zn-foil']);
    expect(draft().unlinked).toEqual([]);
  });

  it('names words that stand a single time, at their place', () => {
    const { once } = draft();
    const found = once.find(({ word }) => word === 'half-cell')!;
    expect(found).toMatchObject({ table: 'tests', place: { path: 'materials/sn-cu.md' } });
    expect(once.some(({ word }) => word === 'symmetric-cell')).toBe(false);
  });
});
