export { comparators, confidences, type Comparator, type Confidence } from '../field/evidence.ts';
export type { Basis } from '../field/field.ts';

/** Stands in for `graph.field.bases` in rooms that do not ask the field yet. */
export const bases: readonly string[] = [
  'stated without data',
  'simulation',
  'ex situ',
  'in situ',
  'electrochemical, cell not named',
  'half cell',
  'symmetric cell',
  'full cell',
  'anode-free cell',
];
