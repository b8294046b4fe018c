import { term as termOf } from '../../field/term.ts';
import { quantities, quantityNames, type Quantity } from '../../vocabulary/quantities.ts';
import { units, type Dimension, type Unit } from '../../vocabulary/units.ts';
import { normalise } from '../normalise.ts';

/** The conditions of a test that can be asked for by number, with the unit they are recorded in. */
export const conditionUnits = {
  currentDensity: 'mA/cm2',
  arealCapacity: 'mAh/cm2',
  rate: 'C',
  specificCurrent: 'A/g',
  depthOfDischarge: '%',
  loading: 'mg/cm2',
  temperature: 'degC',
  npRatio: '1',
} as const satisfies Readonly<Record<string, Unit>>;
export type Condition = keyof typeof conditionUnits;

/** Conditions in words. */
export const conditionNames: Readonly<Record<Condition, string>> = {
  currentDensity: 'current density',
  arealCapacity: 'areal capacity',
  rate: 'rate',
  specificCurrent: 'specific current',
  depthOfDischarge: 'depth of discharge',
  loading: 'cathode loading',
  temperature: 'temperature of the test',
  npRatio: 'N/P ratio',
};

/** What a word may mean: quantities, a condition of the test, either of them, or neither when no number is recorded for it. */
export interface Meaning {
  readonly quantities: readonly Quantity[];
  readonly condition?: Condition;
}

const coulombic: readonly Quantity[] = [
  'average Coulombic efficiency',
  'Coulombic efficiency',
  'initial Coulombic efficiency',
];
const overpotentials: readonly Quantity[] = ['nucleation overpotential', 'overpotential'];
const lives: readonly Quantity[] = ['cycle life', 'cycling time', 'time to failure', 'time to instability'];

const ofQuantities: readonly (readonly [string, readonly Quantity[]])[] = [
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
  ['cycling stability', lives],
  ['stability', lives],
  ['cycles', ['cycle life']],
  ['cycling', lives],
  ['time', ['cycling time', 'time to failure', 'time to instability', 'plating time']],
  ['to failure', ['time to failure']],
  ['until failure', ['time to failure']],
  ['before failure', ['time to failure']],
  ['to instability', ['time to instability']],
  ['nucleation overpotential', ['nucleation overpotential']],
  ['nucleation barrier', ['nucleation overpotential']],
  ['nop', ['nucleation overpotential']],
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
  ['radius', ['ionic radius']],
  ['energy', ['energy density', 'binding energy']],
  ['magnetic field', ['magnetic flux density']],
  ['sei', ['SEI thickness']],
];

const ofConditions: readonly (readonly [string, Condition])[] = [
  ['current density', 'currentDensity'],
  ['current', 'currentDensity'],
  ['j', 'currentDensity'],
  ['areal capacity', 'arealCapacity'],
  ['capacity', 'arealCapacity'],
  ['c-rate', 'rate'],
  ['c rate', 'rate'],
  ['rate', 'rate'],
  ['specific current', 'specificCurrent'],
  ['depth of discharge', 'depthOfDischarge'],
  ['dod', 'depthOfDischarge'],
  ['cathode mass loading', 'loading'],
  ['cathode loading', 'loading'],
  ['mass loading', 'loading'],
  ['areal loading', 'loading'],
  ['loading', 'loading'],
  ['n/p ratio', 'npRatio'],
  ['n:p ratio', 'npRatio'],
  ['np ratio', 'npRatio'],
  ['n/p', 'npRatio'],
  ['n:p', 'npRatio'],
];

/** What people ask for by number and the records hold no number for; known so that nothing else is answered instead. */
const unrecorded = [
  'pressure',
  'concentration',
  'ionic conductivity',
  'porosity',
  'surface area',
  'resistance',
  'impedance',
  'transference number',
  'activation energy',
  'diffusion coefficient',
  'tensile strength',
];

/** Words people use, the longest first, and what they may mean. */
export const spoken: ReadonlyMap<string, Meaning> = new Map(
  [
    ...quantityNames.map((name) => [normalise(name), { quantities: [name] }] as const),
    // Later ones count, so that “overpotential” or “cycle life” is read as widely as people mean it.
    ...ofQuantities.map(([word, names]) => [word, { quantities: names }] as const),
    ...ofConditions.map(([word, condition]) => [word, { quantities: [], condition }] as const),
    // Of the preparation or of the test: people say which no more than the number does.
    ['temperature', { quantities: ['synthesis temperature'], condition: 'temperature' }] as const,
    ...unrecorded.map((word) => [word, { quantities: [] }] as const),
  ].toSorted((a, b) => b[0].length - a[0].length),
);

/** Words that name a quantity only beside a number; elsewhere they are a part of other names or of a sentence. */
export const onlyBesideNumbers: ReadonlySet<string> = new Set([
  ...[
    'j',
    'ice',
    'time',
    'length',
    'width',
    'density',
    'diameter',
    'radius',
    'rate',
    'potential',
    'abundance',
    'sei',
    'energy',
  ],
  ...unrecorded,
]);

const dimensionOf = (unit: Unit): Dimension => termOf(units, unit).dimension;

/** Other readings of a condition by the dimension of its unit. */
const otherwise: Readonly<Partial<Record<Condition, Partial<Record<Dimension, Meaning>>>>> = {
  rate: {
    'specific current': { quantities: [], condition: 'specificCurrent' },
    'current density': { quantities: [], condition: 'currentDensity' },
  },
  currentDensity: {
    'specific current': { quantities: [], condition: 'specificCurrent' },
    'C-rate': { quantities: [], condition: 'rate' },
  },
  arealCapacity: {
    'specific capacity': { quantities: ['reversible capacity', 'theoretical specific capacity'] },
  },
};

/** What is left of a meaning when the number has this unit; undefined when nothing is. */
export function withUnit(meaning: Meaning, unit: Unit): Meaning | undefined {
  const dimension = dimensionOf(unit);
  const { condition } = meaning;
  const other = condition && otherwise[condition]?.[dimension];
  if (other) return other;
  const fitting = meaning.quantities.filter((name) => termOf(quantities, name).dimension === dimension);
  const kept = condition && dimensionOf(conditionUnits[condition]) === dimension ? condition : undefined;
  return fitting.length === 0 && kept === undefined
    ? undefined
    : { quantities: fitting, ...(kept === undefined ? {} : { condition: kept }) };
}

/** What a number with this unit may be when no word says so; undefined when nothing is recorded in it. */
export function meantByUnit(unit: Unit): Meaning | undefined {
  const dimension = dimensionOf(unit);
  // A bare current density or areal capacity is how a test was run; a bare percentage is hardly the depth of discharge.
  if (dimension === 'current density') return { quantities: [], condition: 'currentDensity' };
  if (dimension === 'areal capacity') return { quantities: [], condition: 'arealCapacity' };
  const condition = (['rate', 'specificCurrent', 'loading', 'temperature'] as const).find(
    (name) => dimensionOf(conditionUnits[name]) === dimension,
  );
  return withUnit({ quantities: quantityNames, ...(condition ? { condition } : {}) }, unit);
}
