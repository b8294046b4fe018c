import { describe, expect, it } from 'vitest';
import type { CrossSection } from '../../src/drawing/crossSection.ts';
import { inSentence, sentencesOf } from '../../src/drawing/section/sentences.ts';

const look = { tone: 'warm', texture: 'plain' } as const;

describe('a cross-section in words', () => {
  it('names base, layers and what is in them, then what happens in use', () => {
    const section: CrossSection = {
      title: 'Bi-CNs@Cu',
      bases: [{ id: 'foil', title: 'Cu foil', note: 'foil', look, form: 'foil', holds: [] }],
      layers: [
        {
          id: 'sheets',
          title: 'Bi-CNs',
          note: 'nanosheets',
          look,
          form: 'flakes',
          named: true,
          holds: [{ id: 'bi', title: 'Bismuth', look, form: 'particles' }],
        },
      ],
      missing: [],
      changes: [{ of: 'bi', into: { id: 'na-bi', title: 'Na–Bi alloy', look }, holds: [] }],
      metal: { id: 'na', title: 'Sodium', note: 'plated on it', look, place: 'on top' },
      unknown: [],
    };
    expect(sentencesOf(section)).toEqual({
      made: ['Base: Cu foil (foil).', 'On it: Bi-CNs (nanosheets), with bismuth.'],
      used: ['Bismuth becomes Na–Bi alloy.', 'Sodium (plated on it).'],
    });
  });

  it('says what is missing and which order is open', () => {
    const group = ['Copper', 'Cu₂O'].map((title) => ({ id: title, title, look, form: 'patch' as const }));
    const section: CrossSection = {
      title: 'x',
      bases: [],
      layers: [{ id: 'group', title: '', look, form: 'patches', named: false, holds: group }],
      missing: ['base'],
      changes: [],
      unknown: [],
    };
    expect(sentencesOf(section).made).toEqual([
      'The base is not stated.',
      'On it, in an order that is not stated: copper and Cu₂O.',
    ]);
  });

  it('keeps the capital of formulas, symbols and names with digits', () => {
    expect(
      ['Carbon coating', 'Cu foil', 'Ni₃S₂/Ni₃P heterostructure', 'Sn/PVDF', 'PVDF', 'Bi-CNs', 'Sodium'].map(
        inSentence,
      ),
    ).toEqual(['carbon coating', 'Cu foil', 'Ni₃S₂/Ni₃P heterostructure', 'Sn/PVDF', 'PVDF', 'Bi-CNs', 'sodium']);
  });
});
