/** Hours that a number of cycles takes: h, from cycles, mAh cm⁻² and mA cm⁻². Each cycle moves the areal capacity there and back. */
export const hoursFor = (cycles: number, arealCapacity: number, currentDensity: number): number =>
  (cycles * 2 * arealCapacity) / currentDensity;

/** Cycles that fit into a number of hours. */
export const cyclesIn = (hours: number, arealCapacity: number, currentDensity: number): number =>
  (hours * currentDensity) / (2 * arealCapacity);

/** The areal capacity (mAh cm⁻²) at which so many cycles take so many hours. */
export const capacityFrom = (cycles: number, hours: number, currentDensity: number): number =>
  (hours * currentDensity) / (2 * cycles);

/** The current density (mA cm⁻²) at which so many cycles take so many hours. */
export const currentFrom = (cycles: number, hours: number, arealCapacity: number): number =>
  (cycles * 2 * arealCapacity) / hours;
