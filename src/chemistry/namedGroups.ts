/** Groups, ligands and solvents that are written by an abbreviation, with their atoms. */
export const namedGroups: Readonly<Record<string, string>> = {
  OTf: 'CF3SO3',
  TfO: 'CF3SO3',
  TFSI: 'N(SO2CF3)2',
  NTf2: 'N(SO2CF3)2',
  FSI: 'N(SO2F)2',
  FTFSI: 'N(SO2F)(SO2CF3)',
  BETI: 'N(SO2C2F5)2',
  DFOB: 'BC2O4F2',
  BOB: 'B(C2O4)2',
  BPh4: 'B(C6H5)4',
  OAc: 'C2H3O2',
  AcO: 'C2H3O2',
  acac: 'C5H7O2',
  Me: 'CH3',
  Et: 'C2H5',
  iPr: 'C3H7',
  nPr: 'C3H7',
  nBu: 'C4H9',
  tBu: 'C4H9',
  sBu: 'C4H9',
  Bu: 'C4H9',
  Ph: 'C6H5',
  Cp: 'C5H5',
  // Chains by what they repeat: P(EO)20NaTFSI has twenty of it.
  'P(EO)': 'C2H4O',
  PEO: 'C2H4O',
};

/** Ligands and solvents; they stand in brackets or as the added part of an adduct, for elsewhere they would be read as elements. */
export const ligands: Readonly<Record<string, string>> = {
  DME: 'C4H10O2',
  G1: 'C4H10O2',
  diglyme: 'C6H14O3',
  G2: 'C6H14O3',
  triglyme: 'C8H18O4',
  G3: 'C8H18O4',
  tetraglyme: 'C10H22O5',
  G4: 'C10H22O5',
  THF: 'C4H8O',
  DMF: 'C3H7NO',
  DMSO: 'C2H6OS',
  EC: 'C3H4O3',
  PC: 'C4H6O3',
  DMC: 'C3H6O3',
  DEC: 'C5H10O3',
  FEC: 'C3H3FO3',
  MeCN: 'C2H3N',
  AN: 'C2H3N',
  en: 'C2H8N2',
  py: 'C5H5N',
  bpy: 'C10H8N2',
  phen: 'C12H8N2',
  DOL: 'C3H6O2',
  EMC: 'C4H8O3',
  TMP: 'C3H9O4P',
  TEP: 'C6H15O4P',
  hfip: 'C3HF6O',
};

const longestFirst = (names: readonly string[]): readonly string[] => names.toSorted((a, b) => b.length - a.length);
const named = longestFirst(Object.keys(namedGroups));
const solvents = longestFirst(Object.keys(ligands));

/** The named group that begins at a place and does not go on as a word, if there is one. */
export function namedAt(text: string, at: number, ligandsToo: boolean): string | undefined {
  const isHere = (name: string): boolean =>
    text.startsWith(name, at) && !/^[a-z]/.test(text.slice(at + name.length, at + name.length + 1));
  return named.find(isHere) ?? (ligandsToo ? solvents.find(isHere) : undefined);
}
