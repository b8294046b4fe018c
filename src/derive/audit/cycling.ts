import { derivations } from '../arithmetic.ts';

/** Hours that a number of cycles takes: from cycles, mAh cm⁻² and mA cm⁻². */
export const hoursFor = derivations['hours from cycles'].compute;

/** Cycles that fit into a number of hours. */
export const cyclesIn = derivations['cycles from hours'].compute;

/** The areal capacity (mAh cm⁻²) at which so many cycles take so many hours. */
export const capacityFrom = (cycles: number, hours: number, currentDensity: number): number =>
  (hours * currentDensity) / (2 * cycles);

/** The current density (mA cm⁻²) at which so many cycles take so many hours. */
export const currentFrom = (cycles: number, hours: number, arealCapacity: number): number =>
  (cycles * 2 * arealCapacity) / hours;
