import { close } from '../model/agreement.ts';

/** The metals whose ions batteries move: electrons that an atom gives, and relative atomic mass. Iron, lead and others give more than one number. */
const metals: Readonly<Record<string, readonly [electrons: number, mass: number]>> = {
  Li: [1, 6.94],
  Na: [1, 22.99],
  K: [1, 39.098],
  Rb: [1, 85.468],
  Cs: [1, 132.905],
  Mg: [2, 24.305],
  Ca: [2, 40.078],
  Sr: [2, 87.62],
  Ba: [2, 137.327],
  Zn: [2, 65.38],
  Cd: [2, 112.414],
  Al: [3, 26.982],
};
/** What masses printed with few digits differ by; potassium and calcium lie eight times as far apart. */
const tolerance = 0.003;

/** The electrons that an atom of an element gives, by its symbol, or where no formula is known by its mass; undefined for any other. */
export const electronsOf = (formula: string | undefined, mass: number): number | undefined => {
  const heavyAs = ([, known]: readonly [number, number]): boolean => close(known, mass, tolerance);
  const metal = formula === undefined ? Object.values(metals).find(heavyAs) : metals[formula];
  return metal?.[0];
};
