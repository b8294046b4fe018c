import type { TestTerm } from '../field/field.ts';
import { namesIn } from '../field/term.ts';

/** Stands in for `graph.field.tests` in rooms that do not ask the field yet. */
export const tests: readonly TestTerm[] = [
  {
    name: 'half-cell',
    label: 'half cell',
    says: 'Plating and stripping on the collector against sodium foil.',
    needs: ['current-density', 'areal-capacity', 'electrolytes'],
    basis: 'half cell',
  },
  {
    name: 'symmetric-cell',
    label: 'symmetric cell',
    says: 'Two alike sodium-loaded electrodes cycled against each other.',
    needs: ['current-density', 'areal-capacity', 'electrolytes'],
    basis: 'symmetric cell',
  },
  {
    name: 'full-cell',
    label: 'full cell',
    says: 'A cathode against a sodium-loaded collector.',
    needs: ['rate', 'cathode', 'electrolytes'],
    basis: 'full cell',
  },
  {
    name: 'anode-free-full-cell',
    label: 'anode-free full cell',
    says: 'A cathode against a bare collector: all sodium comes from the cathode.',
    needs: ['rate', 'cathode', 'electrolytes'],
    basis: 'anode-free cell',
  },
  {
    name: 'characterisation',
    label: 'characterisation',
    says: 'Measured on the material rather than in a cycling cell.',
    needs: [],
  },
  { name: 'simulation', label: 'simulation', says: 'Calculated, not measured.', needs: [], basis: 'simulation' },
  { name: 'property', label: 'property', says: 'A property of the material as made or as an element.', needs: [] },
];
export type { Test } from '../field/field.ts';
export const testNames = namesIn(tests);
