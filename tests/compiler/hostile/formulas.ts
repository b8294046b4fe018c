import { foil, type Cases, type Changes } from './changes.ts';

const formula = (text: string): Changes => foil(`formula: ${text}`);

/** Slips in formulas, of which display, search and exports are made. */
export const formulas: Cases = {
  'an element that is none': formula('Xx2O3'),
  'elements in lower case': formula('cu6sn5'),
  'a bracket that is not closed': formula('Fe(CN6'),
  'a bracket that is not opened': formula('FeCN)6'),
  'a name in place of a formula': formula('copper oxide'),
  'a count without an element': formula('"22"'),
  'a formula of JavaScript': formula('constructor'),
  'a formula with tildes': formula('Cu~2~O'),
  'a formula with subscripts': formula('Cu₂O'),
  'a formula of signs': formula('"++--"'),
  'a formula of 300 letters': formula('CuO'.repeat(100)),
  'an empty formula': formula('""'),
  'a charge in the middle': formula('Fe3+O'),
  'two formulas': formula('Cu2O, CuO'),
};
