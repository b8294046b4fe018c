import type { HomeMap, TourStop } from '../../../drawing/guide.ts';

/** The map of the home page. */
export const home: HomeMap = {
  ways: {
    title: 'What is done about it',
    entries: [
      'surface-coating',
      'in-situ-sodiophilic-layer',
      'structuring-planar-collectors',
      'optimising-3d-collectors',
      'heterostructures',
      'magnetic-elements',
    ],
  },
  rows: [
    {
      id: 'the-cell',
      title: 'The cell',
      says: 'A bare collector faces the cathode; what is plated on it is the anode. Every name in the drawing leads to its page.',
      shows: ['anode-free-cell'],
      on: 'anode-free-cell',
    },
    {
      id: 'what-goes-wrong',
      title: 'What goes wrong',
      says: 'Two chains that the introduction tells, each step an entry: how a cell wears out, and how it shorts.',
      shows: ['failure-chain'],
      on: 'battery-failure',
    },
    {
      id: 'the-question',
      title: 'Why do dendrites grow on bare foil, and what does a layer change?',
      says: 'The answer in drawings: above the bare foil, below the same foil with a layer that sodium likes. Each step says where the review tells it.',
      shows: ['plating-on-bare-foil', 'plating-on-coated-foil'],
      on: 'dendrites',
    },
  ],
};

/** The guided tour. What each stop must have shown stands in docs/decisions/drawings.md. */
export const tour: readonly TourStop[] = [
  {
    id: 'cell',
    title: 'A cell without an anode',
    says: 'Look at the bottom of each panel first: nothing but a metal foil. All the sodium is in the cathode. Charging plates it on the foil, discharging takes it back, and whatever stays behind is lost for good.',
    minutes: 3,
    schematics: ['anode-free-cell'],
    more: ['anode-free-cell', 'section-1'],
  },
  {
    id: 'failure',
    title: 'How such a cell ends',
    says: 'Both strips begin with the same fault, sodium that is not deposited evenly. The upper one runs down the stores, the lower one ends in a short circuit. Each step leads to the entry with its evidence.',
    minutes: 3,
    schematics: ['failure-chain'],
    more: ['uneven-deposition', 'unstable-sei', 'short-circuit'],
  },
  {
    id: 'bare-foil',
    title: 'Why dendrites grow on copper foil',
    says: 'Follow the field lines in the first two panels: they gather at the bumps of the foil, so ions arrive there, so sodium nucleates there and in few places only. What protrudes grows faster than what lies around it.',
    minutes: 3,
    schematics: ['plating-on-bare-foil'],
    more: ['cu-foil', 'tip-effect', 'dendrites'],
  },
  {
    id: 'dip',
    title: 'The number to watch: nucleation overpotential',
    says: 'How hard it is to begin can be read from a voltage curve: the depth of the first dip below the plateau. The two dips drawn here are to scale with two values that the review reports side by side.',
    minutes: 3,
    schematics: ['nucleation-overpotential'],
    more: ['nucleation-overpotential', 'high-nucleation-overpotential'],
  },
  {
    id: 'coating',
    title: 'First way: a layer that sodium likes',
    says: 'A layer on the foil lowers the barrier, sodium begins at many places at once, and the deposit stays flat. Below the principle, one collector as the facts about it draw it: broken lines and the words beside them say what the review does not state.',
    minutes: 3,
    schematics: ['plating-on-coated-foil'],
    sections: ['fe-mcn-cu'],
    more: ['surface-coating', 'section-3-1-1'],
  },
  {
    id: 'alloy',
    title: 'Second way: a layer that turns into an alloy',
    says: 'Compare the two states: a metal that alloys with sodium is put on the foil, and the first sodium turns it into the phase that does the work. In the drawings it keeps the texture of its partner and takes a pale colour of sodium.',
    minutes: 3,
    schematics: ['in-situ-sodiophilic-layer'],
    sections: ['bi-cns-cu'],
    more: ['in-situ-sodiophilic-layer', 'na-bi', 'section-3-1-2'],
  },
  {
    id: 'room',
    title: 'Third way: room for the sodium',
    says: 'A foam, or a structure built on a foil, spreads the current over more surface and takes the sodium into its pores; its walls can get a surface that sodium likes. See where the metal settles in each drawing, and where the review does not say.',
    minutes: 4,
    schematics: ['structuring-planar-collectors', 'optimising-3d-collectors'],
    sections: ['fe2o3-ni'],
    more: ['structuring-planar-collectors', 'optimising-3d-collectors', 'section-3-2'],
  },
  {
    id: 'chart',
    title: 'How long the cells were cycled',
    says: 'One point is one report. Compare only within a column, that is at one current density, and look at the electrolyte and the capacity before you call one collector better, for papers cycle their cells differently.',
    minutes: 3,
    chart: { test: 'symmetric-cell' },
    more: ['symmetric-cell', 'table-2'],
  },
  {
    id: 'path',
    title: 'From a layer to fewer dendrites, claim by claim',
    says: 'The graph behind this site can be asked how one thing leads to another. Here is one answer, step by step, each with the sentence it rests on and its reference. Where no single work makes the whole chain, it says so.',
    minutes: 3,
    path: { from: 'na-bi', to: 'dendrites' },
    more: ['na-bi', 'dendrites'],
  },
  {
    id: 'audit',
    title: 'Where the accounts do not agree',
    says: 'A review says many things twice. Where text, table and caption give different values for the same test, both are recorded and neither is corrected. Read one before you trust a number.',
    minutes: 2,
    audit: true,
    more: ['yu-2025-review'],
  },
];
