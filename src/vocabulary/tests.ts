import type { TestTerm } from '../field/field.ts';
import { namesIn } from '../field/term.ts';

/** Stands in for `graph.field.tests` in rooms that do not ask the field yet. */
export const tests: readonly TestTerm[] = [
  {
    name: 'half-cell',
    label: 'half cell',
    says: 'Plating and stripping on the collector against sodium foil.',
    needs: ['current-density', 'areal-capacity', 'electrolytes'],
    method: 'electrochemical',
    cell: 'half',
  },
  {
    name: 'symmetric-cell',
    label: 'symmetric cell',
    says: 'Two alike sodium-loaded electrodes cycled against each other.',
    needs: ['current-density', 'areal-capacity', 'electrolytes'],
    method: 'electrochemical',
    cell: 'symmetric',
  },
  {
    name: 'full-cell',
    label: 'full cell',
    says: 'A cathode against a sodium-loaded collector.',
    needs: ['rate', 'cathode', 'electrolytes'],
    method: 'electrochemical',
    cell: 'full',
  },
  {
    name: 'anode-free-full-cell',
    label: 'anode-free full cell',
    says: 'A cathode against a bare collector: all sodium comes from the cathode.',
    needs: ['rate', 'cathode', 'electrolytes'],
    method: 'electrochemical',
    cell: 'anode-free',
  },
  {
    name: 'unnamed-cell',
    label: 'cell not named',
    says: 'Cycling in a cell whose kind the review does not name.',
    needs: ['current-density', 'areal-capacity', 'electrolytes'],
    method: 'electrochemical',
  },
  {
    name: 'characterisation',
    label: 'characterisation',
    says: 'Measured on the material rather than in a cycling cell.',
    needs: [],
  },
  { name: 'simulation', label: 'simulation', says: 'Calculated, not measured.', needs: [], method: 'simulation' },
  { name: 'property', label: 'property', says: 'A property of the material as made or as an element.', needs: [] },
];
export type { Test } from '../field/field.ts';
export const testNames = namesIn(tests);
