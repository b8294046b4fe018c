import type { FilmRow, FormRow, PlaceRow, SizeRow } from '../../../drawing/section/words.ts';

/** What things are shaped like, each with where the review says so; what has no row is drawn as “form not stated”. */
export const forms: readonly FormRow[] = [
  { part: 'base', of: 'cu-foil', form: 'foil', note: 'foil', at: '§2.1 ¶2' },
  { part: 'base', of: 'cu-foam', form: 'foam', note: 'foam', at: '§2.1 ¶3' },
  { part: 'base', of: 'cu-mesh', form: 'mesh', note: 'mesh', at: '§2.1 ¶1' },
  { part: 'base', of: 'al-foil', form: 'foil', note: 'foil', at: '§2.2 ¶2' },
  { part: 'base', of: 'al-foam', form: 'foam', note: 'foam', at: '§2.2 ¶3' },
  { part: 'base', of: 'ni-foil', form: 'foil', note: 'foil', at: '§2.3 ¶1' },
  { part: 'base', of: 'ni-foam', form: 'foam', note: 'foam', at: '§2.3 ¶2' },
  { part: 'base', of: 'ss-foil', form: 'foil', note: 'foil', at: '§2.4 ¶1' },
  {
    part: 'base',
    of: 'copper-collectors',
    on: 'na2se-cu',
    form: 'skeleton',
    note: 'a copper skeleton',
    at: '§3.2.2 ¶2',
  },
  {
    part: 'body',
    of: 'hollow-carbon',
    on: 'fe-c-cqd-mos2',
    form: 'hollow',
    note: 'conducting',
    at: '§3.3.2 ¶4',
  },

  { part: 'layer', of: 'carbon-coating', form: 'film', note: 'coating', at: '§3.1.1 ¶1' },
  { part: 'layer', of: 'fe-mcn', form: 'spheres', note: 'porous nanospheres', at: '§3.1.1 ¶2' },
  { part: 'held', of: 'iron', in: 'fe-mcn', form: 'atoms', note: 'atom by atom', at: '§3.1.1 ¶2' },
  { part: 'layer', of: 'cu-c', form: 'framework', note: 'porous framework of carbon', at: '§3.1.1 ¶3' },
  { part: 'held', of: 'copper', in: 'cu-c', form: 'particles', note: 'nanoparticles', at: '§3.1.1 ¶3' },
  { part: 'layer', of: 'pvdf', form: 'film', note: 'layer of polymer', at: '§3.1.1 ¶4' },
  { part: 'layer', of: 'psn', form: 'film', note: 'matrix of PVDF', at: '§3.1.1 ¶4' },
  { part: 'held', of: 'tin-nanoparticles', in: 'psn', form: 'particles', at: '§3.1.1 ¶4' },
  { part: 'layer', of: 'naf-pvdf', form: 'film', note: 'PVDF, peelable', at: '§3.1.1 ¶5' },
  { part: 'held', of: 'naf', in: 'naf-pvdf', form: 'particles', note: 'particles', at: '§3.1.1 ¶5' },

  { part: 'layer', of: 'fluorinated-aluminium', form: 'thin film', note: 'surface of the foil', at: '§3.1.2 ¶1' },
  { part: 'layer', of: 'cup2', form: 'particles', note: 'particles', at: '§3.1.2 ¶2' },
  { part: 'held', of: 'na3p', in: 'mieci-layer', form: 'particles', note: 'nanoparticles', at: '§3.1.2 ¶2' },
  { part: 'held', of: 'copper', in: 'mieci-layer', form: 'particles', note: 'nanoparticles', at: '§3.1.2 ¶2' },
  { part: 'layer', of: 'formate-ligands', form: 'molecules', note: 'ordered molecules', at: '§3.1.2 ¶3' },
  { part: 'layer', of: 'gold', form: 'thin film', note: 'ultrathin', at: '§3.1.2 ¶4' },
  { part: 'layer', of: 'tin', form: 'film', note: 'deposited layer', at: '§3.1.2 ¶5' },
  { part: 'layer', of: 'antimony', form: 'film', note: 'deposited layer', at: '§3.1.2 ¶5' },
  { part: 'layer', of: 'cu6sn5', form: 'film', note: 'alloy layer', at: '§3.1.2 ¶6' },
  { part: 'layer', of: 'bi-cns', form: 'flakes', note: 'carbon nanosheets', at: '§3.1.2 ¶7' },
  { part: 'held', of: 'bismuth', in: 'bi-cns', form: 'particles', note: 'nanoparticles', at: '§3.1.2 ¶7' },

  {
    part: 'surface',
    on: 'porous-al',
    form: 'pores',
    title: 'Cross-linked pores',
    note: 'etched into the foil',
    at: '§3.2.1 ¶1',
  },
  {
    part: 'surface',
    on: 'al-nsars',
    form: 'upright sheets',
    title: 'Nanosheet arrays',
    note: 'etched out of the foil',
    at: '§3.2.1 ¶2',
  },
  { part: 'layer', of: 'porous-nickel-skeleton', form: 'honeycomb', note: 'honeycomb, porous', at: '§3.2.1 ¶3' },
  { part: 'layer', of: 'zn-nanofibres', form: 'fibres', note: 'fibres', at: '§3.2.1 ¶4' },
  { part: 'layer', of: 'copper', on: 'cu-nanowires', form: 'wires', note: 'nanowires', at: '§3.2.1 ¶5' },

  {
    part: 'surface',
    on: 'nahfal',
    form: 'film',
    title: 'Fluorinated surface',
    note: 'by hydrogen fluoride',
    look: { tone: 'salt', texture: 'dotted' },
    at: '§3.2.2 ¶1',
  },
  { part: 'layer', of: 'copper-oxide', form: 'film', note: 'shell round the copper', at: '§3.2.2 ¶2' },
  { part: 'layer', of: 'copper-sulfide', form: 'film', note: 'shell round the copper', at: '§3.2.2 ¶2' },
  { part: 'layer', of: 'cu2se', form: 'upright sheets', note: 'upright nanosheets', at: '§3.2.2 ¶2' },
  { part: 'layer', of: 'cu-nanowire-array', form: 'wires', note: 'tens of µm long', at: '§3.2.2 ¶3' },
  { part: 'layer', of: 'fe2o3', form: 'upright sheets', note: 'arrays of nanosheets', at: '§3.2.2 ¶4' },
  { part: 'layer', of: 'copper', on: 'cnf', form: 'film', note: 'in a core–shell structure', at: '§3.2.2 ¶5' },
  { part: 'layer', of: 'cu2o', on: 'cnf', form: 'film', note: 'in a core–shell structure', at: '§3.2.2 ¶5' },

  { part: 'layer', of: 'zn-sno2-film', form: 'stack', note: 'porous film', at: '§3.3.1 ¶1' },
  { part: 'held', of: 'zinc', in: 'zn-sno2-film', form: 'framework', note: 'porous framework', at: '§3.3.1 ¶1' },
  { part: 'held', of: 'sno2', in: 'zn-sno2-film', form: 'skin', note: 'surface layer', at: '§3.3.1 ¶1' },
  { part: 'layer', of: 'ni3s2-ni3p', form: 'patches', note: 'two phases', at: '§3.3.1 ¶2' },
  { part: 'held', of: 'ni3s2', in: 'ni3s2-ni3p', form: 'patch', at: '§3.3.1 ¶2' },
  { part: 'held', of: 'ni3p', in: 'ni3s2-ni3p', form: 'patch', at: '§3.3.1 ¶2' },
  { part: 'layer', of: 'mp-nwbs', form: 'web', note: 'webs with large pores', at: '§3.3.1 ¶3' },
  { part: 'held', of: 'snf-ncl', in: 'mp-nwbs', form: 'threads', note: 'fibre with a shell', at: '§3.3.1 ¶3' },
  { part: 'held', of: 'silver', in: 'mp-nwbs', form: 'core', note: 'core of the fibre', at: '§3.3.1 ¶3' },

  { part: 'layer', of: 'nani13mn23o2', on: 'fe3o4-electrode', form: 'film', note: 'active material', at: '§3.3.2 ¶3' },
  {
    part: 'layer',
    of: 'fe3o4',
    on: 'fe3o4-electrode',
    form: 'thin film',
    note: 'magnetic interface layer',
    above: 'nani13mn23o2',
    magnetic: true,
    at: '§3.3.2 ¶3',
  },
  { part: 'layer', of: 'mos2', form: 'film', note: 'layer on the carbon', at: '§3.3.2 ¶4' },
  {
    part: 'held',
    of: 'carbon-quantum-dots',
    in: 'fe-c-cqd-mos2',
    form: 'particles',
    note: 'embedded',
    at: '§3.3.2 ¶4',
  },
  { part: 'held', of: 'iron', in: 'fe-c-cqd-mos2', form: 'atoms', note: 'doped atoms', at: '§3.3.2 ¶4' },
];

/** Which part a printed size belongs to. */
export const sizes: readonly SizeRow[] = [
  { on: 'f-a-al', of: 'al-foil', value: 'f-a-al--text-foil-thickness--thickness', says: 'thick' },
  { on: 'psn-cu', of: 'psn', value: 'psn-cu--text-thickness--layer-thickness', says: 'thick' },
  { on: 'zn-al', of: 'zn-nanofibres', value: 'zn-al--text-thickness--layer-thickness', says: 'thick' },
  { on: 'zn-al', of: 'zn-nanofibres', value: 'zn-al--text-thickness--diameter', says: 'across' },
  { on: 'cu-nanowires', of: 'copper', value: 'cu-nanowires--text-diameter--diameter', says: 'across' },
  { on: 'na2se-cu', of: 'cu2se', value: 'na2se-cu--text-nanosheet-thickness--thickness', says: 'thick' },
  { on: 'cunw-cu', of: 'cu-foam', value: 'cunw-cu--text-thickness--thickness', says: 'thick with the wires' },
  { on: 'cu-zn-sno2', of: 'zn-sno2-film', value: 'cu-zn-sno2--text-thickness--layer-thickness', says: 'thick' },
  {
    on: 'ni3s2-ni3p-nf',
    of: 'plum-pudding-sei',
    value: 'ni3s2-ni3p-nf--text-sei-thickness--sei-thickness',
    says: 'thick',
  },
];

/** Where the review itself says that sodium settles, or cannot be taken to have said it. */
export const places: readonly PlaceRow[] = [
  { on: 'naf-pvdf-al', place: 'on top', note: 'a complete, smooth film', at: '§3.1.1 ¶5' },
  { on: 'ni-cu', place: 'inside', note: 'fills the cells, then closes to a smooth layer', at: '§3.2.1 ¶3' },
  { on: 'cnf', place: 'inside', note: 'stays in the pores', at: '§3.2.2 ¶5' },
  { on: 'fe2o3-ni', place: 'inside', note: 'the foam gives it space', at: '§3.2.2 ¶4' },
  { on: 'cunw-cu', place: 'inside', note: 'kept where the wires are', at: '§3.2.2 ¶3' },
  { on: 'nahfal', place: 'inside', note: 'taken up molten', at: '§3.2.2 ¶1' },
  { on: 'na2se-cu', place: 'inside', note: 'taken up molten', at: '§3.2.2 ¶2' },
  { on: 'mp-nwbs-al', place: 'inside', note: 'stored in the webs', at: 'Fig. 5c' },
  { on: 'fe-c-cqd-mos2', place: 'unstated', at: '§3.3.2 ¶4' },
];

/** Films that grow over the sodium. */
export const films: readonly FilmRow[] = [
  {
    on: 'ni3s2-ni3p-nf',
    of: 'plum-pudding-sei',
    value: 'ni3s2-ni3p-nf--text-sei-thickness--sei-thickness',
    at: '§3.3.1 ¶2',
  },
];
