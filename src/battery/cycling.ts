import type { UnitTerm } from '../field/field.ts';
import { term } from '../field/term.ts';
import { inBase } from '../model/agreement.ts';
import type { Measure } from '../model/graph.ts';

/** Hours that a number of cycles takes, from mAh cm⁻² and mA cm⁻²: a cycle plates and strips the areal capacity once each. */
export const hoursFor = (cycles: number, capacity: number, current: number): number =>
  (cycles * 2 * capacity) / current;

/** Cycles that fit into a number of hours. */
export const cyclesIn = (hours: number, capacity: number, current: number): number =>
  (hours * current) / (2 * capacity);

/** The areal capacity (mAh cm⁻²) at which so many cycles take so many hours. */
export const capacityFrom = (cycles: number, hours: number, current: number): number =>
  (hours * current) / (2 * cycles);

/** The current density (mA cm⁻²) at which so many cycles take so many hours. */
export const currentFrom = (cycles: number, hours: number, capacity: number): number => (cycles * 2 * capacity) / hours;

/** The units that this arithmetic computes in. */
export const cyclingUnits = { hours: 'h', cycles: 'cycles', current: 'mA/cm2', capacity: 'mAh/cm2' } as const;

/** A measure in one of these units, whatever unit it is printed in. */
export const valueIn = (units: readonly UnitTerm[], measure: Measure, unit: string): number =>
  inBase(units, measure) / term(units, unit).factor;
