/** On what basis the review makes a statement, from the weakest to the most application-near. */
export const bases = [
  'stated without data',
  'simulation',
  'ex situ',
  'in situ',
  'half cell',
  'symmetric cell',
  'full cell',
  'anode-free cell',
] as const;
export type Basis = (typeof bases)[number];

/** How sure we are to have read the source rightly; anything but `high` needs a reason. */
export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** How a value stands to what was measured. */
export const comparators = ['=', '≈', '>', '<', 'up to'] as const;
export type Comparator = (typeof comparators)[number];
