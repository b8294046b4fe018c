/** The tests a measured value can come from, with the words shown. */
export const tests = {
  'half-cell': { label: 'half cell', says: 'Plating and stripping on the collector against sodium foil.' },
  'symmetric-cell': { label: 'symmetric cell', says: 'Two alike sodium-loaded electrodes cycled against each other.' },
  'full-cell': { label: 'full cell', says: 'A cathode against a sodium-loaded collector.' },
  'anode-free-full-cell': {
    label: 'anode-free full cell',
    says: 'A cathode against a bare collector: all sodium comes from the cathode.',
  },
  characterisation: { label: 'characterisation', says: 'Measured on the material rather than in a cycling cell.' },
  simulation: { label: 'simulation', says: 'Calculated, not measured.' },
  property: { label: 'property', says: 'A property of the material as made or as an element.' },
} as const;
export type Test = keyof typeof tests;
export const testNames = Object.keys(tests) as readonly Test[];
