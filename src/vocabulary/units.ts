/** Units as written in content and exports (plain ASCII): their dimension, factor to the dimension's first unit, and display. */
export const units = {
  h: { dimension: 'time', factor: 1, display: 'h' },
  min: { dimension: 'time', factor: 1 / 60, display: 'min' },
  cycles: { dimension: 'cycles', factor: 1, display: 'cycles' },
  '%': { dimension: 'fraction', factor: 1, display: '%' },
  mV: { dimension: 'potential', factor: 1, display: 'mV' },
  V: { dimension: 'potential', factor: 1000, display: 'V' },
  'mA/cm2': { dimension: 'current density', factor: 1, display: 'mA cm⁻²' },
  'mAh/cm2': { dimension: 'areal capacity', factor: 1, display: 'mAh cm⁻²' },
  'mg/cm2': { dimension: 'areal mass', factor: 1, display: 'mg cm⁻²' },
  'mAh/g': { dimension: 'specific capacity', factor: 1, display: 'mAh g⁻¹' },
  'A/g': { dimension: 'specific current', factor: 1, display: 'A g⁻¹' },
  C: { dimension: 'C-rate', factor: 1, display: 'C' },
  'Wh/kg': { dimension: 'specific energy', factor: 1, display: 'Wh kg⁻¹' },
  GPa: { dimension: 'pressure', factor: 1, display: 'GPa' },
  eV: { dimension: 'energy', factor: 1, display: 'eV' },
  'S/cm': { dimension: 'conductivity', factor: 1, display: 'S cm⁻¹' },
  um: { dimension: 'length', factor: 1, display: 'µm' },
  nm: { dimension: 'length', factor: 0.001, display: 'nm' },
  mm: { dimension: 'length', factor: 1000, display: 'mm' },
  angstrom: { dimension: 'length', factor: 0.0001, display: 'Å' },
  uL: { dimension: 'volume', factor: 1, display: 'µL' },
  'g/cm3': { dimension: 'density', factor: 1, display: 'g cm⁻³' },
  'mol/L': { dimension: 'concentration', factor: 1, display: 'mol L⁻¹' },
  degC: { dimension: 'temperature', factor: 1, display: '°C' },
  deg: { dimension: 'angle', factor: 1, display: '°' },
  mT: { dimension: 'magnetic flux density', factor: 1, display: 'mT' },
  '1': { dimension: 'number', factor: 1, display: '' },
} as const;
export type Unit = keyof typeof units;
export type Dimension = (typeof units)[Unit]['dimension'];
export const unitNames = Object.keys(units) as readonly Unit[];
