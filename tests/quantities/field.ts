import { languages } from '../../src/quantities/language.ts';
import type { Words } from '../../src/quantities/read.ts';

const row = (dimension: string, factor: number, display: string) => ({ dimension, factor, display });

/** A field to read values in: the units of a battery review, and a few of its words. */
export const field: Words = {
  units: {
    h: row('time', 1, 'h'),
    min: row('time', 1 / 60, 'min'),
    cycles: row('cycles', 1, 'cycles'),
    '%': row('fraction', 1, '%'),
    mV: row('potential', 1, 'mV'),
    V: row('potential', 1000, 'V'),
    'mA/cm2': row('current density', 1, 'mA cm⁻²'),
    'mAh/cm2': row('areal capacity', 1, 'mAh cm⁻²'),
    'mg/cm2': row('areal mass', 1, 'mg cm⁻²'),
    'mAh/g': row('specific capacity', 1, 'mAh g⁻¹'),
    'A/g': row('specific current', 1, 'A g⁻¹'),
    C: row('C-rate', 1, 'C'),
    'Wh/kg': row('specific energy', 1, 'Wh kg⁻¹'),
    GPa: row('pressure', 1, 'GPa'),
    eV: row('energy', 1, 'eV'),
    'S/cm': row('conductivity', 1, 'S cm⁻¹'),
    um: row('length', 1, 'µm'),
    nm: row('length', 0.001, 'nm'),
    mm: row('length', 1000, 'mm'),
    angstrom: row('length', 0.0001, 'Å'),
    uL: row('volume', 1, 'µL'),
    'g/cm3': row('density', 1, 'g cm⁻³'),
    'mol/L': row('concentration', 1, 'mol L⁻¹'),
    degC: row('temperature', 1, '°C'),
    deg: row('angle', 1, '°'),
    mT: row('magnetic flux density', 1, 'mT'),
  },
  languages,
  about: {
    NOP: 'nucleation overpotential',
    DOD: 'depth of discharge',
    'depth of discharge': 'depth of discharge',
    'N/P': 'N/P ratio',
    'N/P ratio': 'N/P ratio',
    CE: 'Coulombic efficiency',
    'coulombic efficiency': 'Coulombic efficiency',
    库仑效率: 'Coulombic efficiency',
    ICE: 'initial Coulombic efficiency',
    overpotential: 'overpotential',
    'contact angle': 'contact angle',
  },
};
