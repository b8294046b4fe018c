/** Symbols of the elements by atomic number. */
export const elements = (
  'H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb Mo Tc Ru Rh Pd ' +
  'Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th ' +
  'Pa U Np Pu Am Cm Bk Cf Es Fm Md No Lr Rf Db Sg Bh Hs Mt Ds Rg Cn Nh Fl Mc Lv Ts Og'
).split(' ');

const known = new Set(elements);

/** Whether a text is the symbol of an element, in its right case. */
export const isElement = (symbol: string): boolean => known.has(symbol);

/** Elements whose only usual ion carries one charge, so that digits before its sign count atoms: `Na2+`, `I3-`, `H2+`. */
export const singlyCharged: ReadonlySet<string> = new Set('H D T Li Na K Rb Cs Fr F Cl Br I'.split(' '));

/** Mass numbers by which nuclides are written before the symbol, so that `13C` is one nuclide and not 13 atoms. */
const nuclides = new Set(
  (
    '1H 2H 3H 3He 4He 6Li 7Li 9Be 10B 11B 12C 13C 14C 14N 15N 16O 17O 18O 19F 22Na 23Na 24Na 24Mg 25Mg 26Mg 27Al 28Si 29Si 30Si ' +
    '31P 32P 32S 33S 34S 35S 35Cl 36Cl 37Cl 39K 40K 41K 40Ca 43Ca 44Ca 45Sc 47Ti 49Ti 51V 53Cr 55Mn 56Fe 57Fe 59Co 60Co 61Ni 63Ni ' +
    '63Cu 65Cu 67Zn 69Ga 71Ga 75As 77Se 79Br 81Br 85Rb 87Rb 89Y 91Zr 93Nb 95Mo 99Tc 107Ag 109Ag 113Cd 115In 117Sn 119Sn 121Sb 123Sb ' +
    '125Te 127I 129Xe 133Cs 137Ba 137Cs 139La 183W 195Pt 197Au 199Hg 205Tl 207Pb 209Bi 235U 238U'
  ).split(' '),
);

/** Nuclides that trace atoms are named within formulas too. */
const tracers = '13C|14C|15N|17O|18O';
const tracer = new RegExp(`(?:^|(?<=[A-Za-z)][2-9]))(?:${tracers})(?![a-z])`, 'g');

/** Sets the mass of a tracer high where it stands on the line: `13CO2` → `^{13}CO2`, `H218O` → `H2^{18}O`. */
export const markTracers = (formula: string): string =>
  formula.replace(tracer, (nuclide) => `^{${nuclide.slice(0, 2)}}${nuclide.slice(2)}`);

/** Whether a number before a symbol is the mass of a nuclide that is commonly written so. */
export const isNuclide = (mass: string, element: string): boolean => nuclides.has(mass + element);
