/** Symbols of the elements by atomic number. */
export const elements = (
  'H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb Mo Tc Ru Rh Pd ' +
  'Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th ' +
  'Pa U Np Pu Am Cm Bk Cf Es Fm Md No Lr Rf Db Sg Bh Hs Mt Ds Rg Cn Nh Fl Mc Lv Ts Og'
).split(' ');

const known = new Set(elements);

/** Whether a text is the symbol of an element, in its right case. */
export const isElement = (symbol: string): boolean => known.has(symbol);

/** Symbols that in names of collectors nearly always mean the element itself and not a word or a letter. */
export const metals: ReadonlySet<string> = new Set(
  'Na Li K Mg Al Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge Zr Nb Mo Pd Ag In Sn Sb W Pt Au Hg Pb Bi'.split(' '),
);

/** Elements whose compounds form families that are searched together; oxygen or carbon would join everything. */
export const alloying: ReadonlySet<string> = new Set([...metals, 'P', 'S', 'Se']);
