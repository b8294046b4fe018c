import type { SceneRow } from '../../../../drawing/scene/words.ts';
import { base } from './shown.ts';

/** How a cell without a metal anode works, and how plating goes wrong or right. */
export const cells: readonly SceneRow[] = [
  {
    id: 'anode-free-cell',
    title: 'An anode-free cell: the sodium comes from the cathode',
    of: ['anode-free-cell'],
    also: ['section-1', 'limited-sodium-supply'],
    strips: [
      [
        {
          heading: 'As built',
          says: 'No metal anode is put in: a bare current collector faces the cathode.',
          at: '§1 ¶3',
          height: 226,
          shows: {
            base: { ...base.foil, label: { entry: 'current-collector', note: 'bare' } },
            separator: { label: { entry: 'separator' } },
            cathode: { ions: 0.9, label: { title: 'Cathode', note: 'holds all the sodium' } },
          },
        },
        {
          heading: 'Charge',
          says: 'Sodium leaves the cathode and is plated on the collector; this deposit is the anode.',
          at: '§1 ¶3',
          height: 226,
          shows: {
            base: base.foil,
            metal: { place: 'on top', label: { entry: 'sodium', note: 'plated in the closed cell' } },
            flux: { form: 'even', label: { title: 'Na⁺', entry: 'plating-and-stripping' } },
            separator: {},
            cathode: { ions: 0.25 },
          },
        },
        {
          heading: 'Discharge',
          says: 'The sodium goes back. What does not return is lost, for nothing refills the stock.',
          at: '§1 ¶3',
          height: 226,
          shows: {
            base: base.foil,
            metal: { place: 'remains', label: { entry: 'limited-sodium-supply', title: 'Lost sodium' } },
            flux: { form: 'up' },
            separator: {},
            cathode: { ions: 0.7 },
          },
        },
      ],
    ],
  },
  {
    id: 'plating-on-bare-foil',
    title: 'Plating on bare foil',
    of: ['dendrites', 'uneven-deposition', 'tip-effect', 'cu-foil', 'al-foil', 'plating-and-stripping'],
    also: ['section-3-2', 'surface-defects', 'dead-sodium'],
    strips: [
      [
        {
          heading: 'Rough sites',
          says: 'Foil is never quite flat. At its bumps the field and the ions gather.',
          at: '§3.2.1 ¶1',
          height: 150,
          shows: {
            base: { ...base.rough, label: { entry: 'surface-defects' } },
            flux: { form: 'converging', label: { entry: 'tip-effect' } },
          },
        },
        {
          heading: 'Few, unequal nuclei',
          says: 'Nucleation takes a high overpotential, so the first deposit is uneven.',
          at: '§1 ¶3',
          height: 150,
          shows: {
            base: base.rough,
            metal: { place: 'few nuclei', label: { entry: 'uneven-deposition' } },
            flux: { form: 'converging', label: { title: 'Na⁺', entry: 'ion-flux' } },
          },
        },
        {
          heading: 'Dendrites',
          says: 'Where sodium is deposited unevenly it grows into dendrites, which may pierce the separator.',
          at: '§1 ¶2',
          height: 150,
          shows: {
            base: base.rough,
            metal: { place: 'bridge', label: { entry: 'dendrites' } },
            separator: { label: { entry: 'separator' } },
          },
        },
        {
          heading: 'Dead sodium',
          says: 'Sodium that has become inactive gathers in the electrode and thickens it for good.',
          at: '§3.1.1 ¶3',
          height: 150,
          shows: { base: base.rough, metal: { place: 'remains', label: { entry: 'dead-sodium' } } },
        },
      ],
    ],
  },
  {
    id: 'plating-on-coated-foil',
    title: 'Plating on a foil with a sodiophilic layer',
    of: ['sodiophilic-layer', 'surface-loading', 'sodiophilicity', 'lower-nucleation-barrier', 'more-nucleation-sites'],
    also: ['section-3-1'],
    strips: [
      [
        {
          heading: 'A layer that sodium likes',
          says: 'A layer on the planar collector raises its affinity for sodium.',
          at: '§1 ¶5',
          height: 150,
          shows: {
            base: { ...base.foil, label: { entry: 'current-collector', note: 'flat' } },
            layers: [{ form: 'film', look: base.layer, label: { entry: 'sodiophilic-layer' } }],
            flux: { form: 'even', label: { title: 'Na⁺', entry: 'ion-flux' } },
          },
        },
        {
          heading: 'Many nuclei',
          says: 'The energy barrier of nucleation falls, and sodium begins at many places at once.',
          at: '§3.1.1 ¶6',
          height: 150,
          shows: {
            base: base.foil,
            layers: [{ form: 'film', look: base.layer, label: { entry: 'lower-nucleation-barrier' } }],
            metal: { place: 'many nuclei', label: { entry: 'more-nucleation-sites' } },
            flux: { form: 'even' },
          },
        },
        {
          heading: 'An even deposit',
          says: 'The metal is led to uniform deposition.',
          at: '§3.3 ¶1',
          height: 150,
          shows: {
            base: base.foil,
            layers: [{ form: 'film', look: base.layer }],
            metal: { place: 'on top', label: { entry: 'sodium', note: 'flat' } },
            flux: { form: 'even' },
          },
        },
      ],
    ],
  },
  {
    id: 'nucleation-overpotential',
    title: 'The dip of voltage that defines the nucleation overpotential',
    of: ['nucleation-overpotential', 'high-nucleation-overpotential'],
    also: ['section-3-1-1'],
    strips: [
      [
        {
          heading: 'The first moments of plating',
          says: 'The voltage falls below the plateau until the first nuclei stand; how far it falls is the nucleation overpotential. The two depths, reported at 5 mA cm⁻², are to scale; the shape of the curves is schematic.',
          at: '§3.1.1 ¶2',
          shows: {
            depth: { entry: 'nucleation-overpotential', note: 'from the plateau to the lowest point' },
            plateau: { title: 'Plateau', note: 'sodium grows on sodium' },
            values: [
              { claim: 'fe-mcn-cu--text-nucleation--nucleation-overpotential--baseline', label: { entry: 'cu-foil' } },
              { claim: 'fe-mcn-cu--text-nucleation--nucleation-overpotential', label: { entry: 'fe-mcn-cu' } },
            ],
            along: 'sodium plated →',
          },
        },
      ],
    ],
  },
];
