import type { Quantity } from '../../vocabulary/quantities.ts';

/** Quantities that the review uses for the same thing, under one name. */
export function familyOf(quantity: Quantity): Quantity {
  return quantity === 'Coulombic efficiency' ? 'average Coulombic efficiency' : quantity;
}

/** The same, and lives in cycles with lives in hours: what shows that two places tell of one experiment. */
export function topicOf(quantity: Quantity): Quantity {
  return quantity === 'cycling time' ? 'cycle life' : familyOf(quantity);
}
