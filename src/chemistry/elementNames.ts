/** English names of elements, and German ones that differ, each with its symbol and the charge of its ion, where there is only one that is usual, else 0. */
export const elementNames =
  'lithium Li 1 sodium Na 1 potassium K 1 rubidium Rb 1 caesium Cs 1 cesium Cs 1 silver Ag 1 beryllium Be 2 magnesium Mg 2 calcium Ca 2 ' +
  'strontium Sr 2 barium Ba 2 zinc Zn 2 cadmium Cd 2 aluminium Al 3 aluminum Al 3 gallium Ga 3 indium In 3 scandium Sc 3 yttrium Y 3 ' +
  'lanthanum La 3 iron Fe 0 copper Cu 0 tin Sn 0 lead Pb 0 gold Au 0 nickel Ni 0 cobalt Co 0 manganese Mn 0 chromium Cr 0 titanium Ti 0 ' +
  'vanadium V 0 antimony Sb 0 bismuth Bi 0 molybdenum Mo 0 tungsten W 0 zirconium Zr 0 niobium Nb 0 tantalum Ta 0 germanium Ge 0 ' +
  'silicon Si 0 boron B 0 platinum Pt 0 palladium Pd 0 mercury Hg 0 cerium Ce 0 ruthenium Ru 0 phosphorus P 0 ' +
  'natrium Na 1 kalium K 1 silber Ag 1 zink Zn 2 eisen Fe 0 kupfer Cu 0 zinn Sn 0 blei Pb 0 kobalt Co 0 mangan Mn 0 chrom Cr 0 ' +
  'titan Ti 0 vanadin V 0 antimon Sb 0 wismut Bi 0 bismut Bi 0 molybdän Mo 0 wolfram W 0 zirkonium Zr 0 niob Nb 0 tantal Ta 0 ' +
  'silicium Si 0 silizium Si 0 bor B 0 platin Pt 0 cer Ce 0';
