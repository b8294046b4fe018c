import type { Quantity, QuantityTerm } from './field.ts';
import { term } from './term.ts';

/** Quantities that the source uses for the same thing, under one name. */
export const familyOf = (quantities: readonly QuantityTerm[], quantity: Quantity): Quantity =>
  term(quantities, quantity).family ?? quantity;

/** The same, and quantities that show two accounts to be of one experiment, such as a life in two units. */
export const topicOf = (quantities: readonly QuantityTerm[], quantity: Quantity): Quantity =>
  term(quantities, quantity).topic ?? familyOf(quantities, quantity);
