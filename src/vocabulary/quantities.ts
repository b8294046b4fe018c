import type { Dimension } from './units.ts';

/** A measured quantity: its dimension, which way is better for a collector, and what it means. */
export interface QuantityTerm {
  readonly dimension: Dimension;
  readonly better: 'higher' | 'lower' | null;
  readonly says: string;
}

/** One name for each quantity; authors write these words as keys of a result. */
export const quantities = {
  'average Coulombic efficiency': {
    dimension: 'fraction',
    better: 'higher',
    says: 'Charge stripped over charge plated, averaged over the cycles named.',
  },
  'Coulombic efficiency': {
    dimension: 'fraction',
    better: 'higher',
    says: 'Charge stripped over charge plated, without the word average in the review.',
  },
  'initial Coulombic efficiency': {
    dimension: 'fraction',
    better: 'higher',
    says: 'Coulombic efficiency of the first cycle.',
  },
  'cycle life': { dimension: 'cycles', better: 'higher', says: 'Number of cycles the review reports for the test.' },
  'cycling time': { dimension: 'time', better: 'higher', says: 'Hours of cycling the review reports for the test.' },
  'time to instability': { dimension: 'time', better: 'higher', says: 'Hours until the voltage starts to misbehave.' },
  'time to failure': { dimension: 'time', better: 'higher', says: 'Hours until the cell fails or short-circuits.' },
  'plating time': { dimension: 'time', better: 'higher', says: 'How long sodium was plated without a break.' },
  'capacity retention': {
    dimension: 'fraction',
    better: 'higher',
    says: 'Capacity left after the cycles named, over the starting capacity.',
  },
  'reversible capacity': {
    dimension: 'specific capacity',
    better: 'higher',
    says: 'Capacity per gram of cathode active material, as printed.',
  },
  'energy density': {
    dimension: 'specific energy',
    better: 'higher',
    says: 'Energy per mass on the basis the review states.',
  },
  'nucleation overpotential': {
    dimension: 'potential',
    better: 'lower',
    says: 'Voltage dip at the start of plating below the following plateau.',
  },
  overpotential: {
    dimension: 'potential',
    better: 'lower',
    says: 'Voltage offset needed to plate or strip at the given current.',
  },
  'overpotential ratio': {
    dimension: 'number',
    better: 'lower',
    says: 'Overpotential as a multiple of that of the baseline.',
  },
  'voltage hysteresis': {
    dimension: 'potential',
    better: 'lower',
    says: 'Gap between the plating and the stripping voltage.',
  },
  'voltage polarisation': {
    dimension: 'potential',
    better: 'lower',
    says: 'Voltage polarisation in the words of the review; not converted to hysteresis.',
  },
  'exchange current density': {
    dimension: 'current density',
    better: 'higher',
    says: 'Rate of the electrode reaction at equilibrium.',
  },
  'contact angle': { dimension: 'angle', better: 'lower', says: 'Angle a drop of electrolyte makes with the surface.' },
  'binding energy': {
    dimension: 'energy',
    better: 'lower',
    says: 'Calculated energy of a sodium atom on the surface; more negative binds more strongly.',
  },
  "Young's modulus": { dimension: 'pressure', better: 'higher', says: 'Stiffness of the layer or electrode.' },
  'electronic conductivity': {
    dimension: 'conductivity',
    better: 'higher',
    says: 'Electronic conductivity of the layer.',
  },
  'layer thickness': { dimension: 'length', better: null, says: 'Thickness of a layer, foil, film or nanosheet.' },
  'thickness change': { dimension: 'length', better: 'lower', says: 'How much an electrode swells in cycling.' },
  'SEI thickness': { dimension: 'length', better: 'lower', says: 'Thickness of the solid electrolyte interphase.' },
  diameter: { dimension: 'length', better: null, says: 'Diameter of a fibre, wire or particle.' },
  length: { dimension: 'length', better: null, says: 'Length of a wire, or an edge of a sheet.' },
  width: { dimension: 'length', better: null, says: 'The shorter edge of a sheet.' },
  'dendrite size': { dimension: 'length', better: 'lower', says: 'Size of the dendrites seen.' },
  'deposited capacity': {
    dimension: 'areal capacity',
    better: 'higher',
    says: 'Sodium plated at once without the stated failure.',
  },
  'electrolyte volume': { dimension: 'volume', better: null, says: 'Volume of electrolyte in each cell.' },
  density: { dimension: 'density', better: 'lower', says: 'Mass per volume.' },
  'relative atomic mass': {
    dimension: 'number',
    better: null,
    says: 'Relative atomic mass of the element, as printed.',
  },
  'redox potential': {
    dimension: 'potential',
    better: null,
    says: 'Standard potential against the standard hydrogen electrode.',
  },
  'ionic radius': { dimension: 'length', better: null, says: 'Radius of the ion, as printed.' },
  'theoretical specific capacity': {
    dimension: 'specific capacity',
    better: 'higher',
    says: 'Charge per gram if all of the metal takes part.',
  },
  'crustal abundance': { dimension: 'fraction', better: 'higher', says: 'Share of the Earth’s crust.' },
  'magnetic flux density': {
    dimension: 'magnetic flux density',
    better: null,
    says: 'Strength of the magnetic field applied.',
  },
  'synthesis temperature': { dimension: 'temperature', better: null, says: 'Temperature of the preparation step.' },
} as const satisfies Record<string, QuantityTerm>;
export type Quantity = keyof typeof quantities;
export const quantityNames = Object.keys(quantities) as readonly Quantity[];
