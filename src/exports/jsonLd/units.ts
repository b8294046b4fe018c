import type { Unit } from '../../vocabulary/units.ts';

/** Codes of units: UN/CEFACT Recommendation 20 common codes, or an EMMO address; units without a sure code have none. */
export const unitCodes: Partial<Readonly<Record<Unit, string>>> = {
  '%': 'P1',
  h: 'HUR',
  min: 'MIN',
  mV: '2Z',
  V: 'VLT',
  'mA/cm2': 'https://w3id.org/emmo#MilliAmperePerSquareCentiMetre',
  um: '4H',
  nm: 'C45',
  mm: 'MMT',
  angstrom: 'A11',
  deg: 'DD',
  degC: 'CEL',
};
