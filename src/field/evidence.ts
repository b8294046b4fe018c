/** How sure we are to have read the source rightly; anything but `high` needs a reason. */
export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** How a value stands to what was measured. */
export const comparators = ['=', '≈', '>', '<', 'up to'] as const;
export type Comparator = (typeof comparators)[number];
