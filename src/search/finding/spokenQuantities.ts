import { quantityNames, type Quantity } from '../../vocabulary/quantities.ts';
import { units, type Unit } from '../../vocabulary/units.ts';
import { normalise } from '../normalise.ts';

/** A condition of a test that can be asked for by number. */
export type Condition = 'currentDensity' | 'arealCapacity' | 'depthOfDischarge' | 'temperature';

const coulombic: readonly Quantity[] = [
  'average Coulombic efficiency',
  'Coulombic efficiency',
  'initial Coulombic efficiency',
];
const overpotentials: readonly Quantity[] = ['nucleation overpotential', 'overpotential'];
const lives: readonly Quantity[] = ['cycle life', 'cycling time', 'time to failure', 'time to instability'];

/** Words people use, the longest first, and the quantities they may mean. */
export const spoken: readonly (readonly [string, readonly Quantity[] | Condition])[] = (
  [
    ['average ce', ['average Coulombic efficiency']],
    ['initial ce', ['initial Coulombic efficiency']],
    ['ice', ['initial Coulombic efficiency']],
    ['coulombic efficiency', coulombic],
    ['efficiency', coulombic],
    ['ce', coulombic],
    ['cycling life', lives],
    ['cycle lifespan', lives],
    ['cycle life', lives],
    ['lifespan', lives],
    ['lifetime', lives],
    ['life', lives],
    ['stability', lives],
    ['cycles', ['cycle life']],
    ['cycling', lives],
    ['time', ['cycling time', 'time to failure', 'time to instability', 'plating time']],
    ['nucleation overpotential', ['nucleation overpotential']],
    ['nucleation barrier', ['nucleation overpotential']],
    ['overpotential', overpotentials],
    ['overvoltage', overpotentials],
    ['hysteresis', ['voltage hysteresis', 'voltage polarisation']],
    ['polarisation', ['voltage polarisation', 'voltage hysteresis']],
    ['retention', ['capacity retention']],
    ['modulus', ["Young's modulus"]],
    ['stiffness', ["Young's modulus"]],
    ['thickness', ['layer thickness', 'SEI thickness', 'thickness change']],
    ['conductivity', ['electronic conductivity']],
    ['adsorption energy', ['binding energy']],
    ['specific capacity', ['reversible capacity', 'theoretical specific capacity']],
    ['potential', ['redox potential']],
    ['abundance', ['crustal abundance']],
    ['current density', 'currentDensity'],
    ['current', 'currentDensity'],
    ['j', 'currentDensity'],
    ['areal capacity', 'arealCapacity'],
    ['capacity', 'arealCapacity'],
    ['depth of discharge', 'depthOfDischarge'],
    ['dod', 'depthOfDischarge'],
    ['temperature', 'temperature'],
    // Last, so that “overpotential” or “cycle life” is read as widely as people mean it.
    ...quantityNames.map((name) => [normalise(name), [name]] as const),
  ] as const
).toSorted((a, b) => b[0].length - a[0].length);

/** Words people use for units, beside the units as written in content. */
export const unitWords: Readonly<Record<string, Unit>> = {
  ...Object.fromEntries(
    Object.keys(units)
      .filter((unit) => unit !== '1')
      .map((unit) => [normalise(unit), unit as Unit]),
  ),
  hours: 'h',
  hour: 'h',
  hrs: 'h',
  hr: 'h',
  cycle: 'cycles',
  n: 'cycles',
  percent: '%',
  'ma cm-2': 'mA/cm2',
  'mah cm-2': 'mAh/cm2',
  'mah g-1': 'mAh/g',
  'wh kg-1': 'Wh/kg',
  's cm-1': 'S/cm',
  'g cm-3': 'g/cm3',
};
