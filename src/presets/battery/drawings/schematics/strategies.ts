import type { SceneRow } from '../../../../drawing/scene/words.ts';
import { looks } from '../looks.ts';
import { base } from './shown.ts';

const slate = looks['bismuth']!;
const alloy = looks['na-bi']!;
const nickel = looks['nickel']!;

/** Each way of modifying a collector as one small story in cross-section. */
export const strategies: readonly SceneRow[] = [
  {
    id: 'surface-coating',
    title: 'Coating on the flat surface',
    of: ['surface-coating'],
    also: ['section-3-1-1'],
    strips: [
      [
        {
          heading: 'Spread on',
          says: 'A ready-made material is spread on the foil, whose own shape stays as it was.',
          at: '§3.1.2 ¶1',
          shows: {
            base: { ...base.foil, label: { entry: 'current-collector', note: 'planar' } },
            layers: [{ form: 'film', look: base.layer, label: { title: 'Coating', entry: 'sodiophilic-layer' } }],
            tool: { label: { entry: 'doctor-blade-coating' } },
          },
        },
        {
          heading: 'With sodium',
          says: 'The substrate has more affinity for sodium, and the nucleation barrier is lower.',
          at: '§3.1.1 ¶6',
          shows: {
            base: base.foil,
            layers: [{ form: 'film', look: base.layer, label: { entry: 'lower-nucleation-barrier' } }],
            metal: { place: 'on top', label: { entry: 'sodium' } },
          },
        },
      ],
    ],
  },
  {
    id: 'in-situ-sodiophilic-layer',
    title: 'A sodiophilic layer made in place',
    of: ['in-situ-sodiophilic-layer', 'in-situ-alloying'],
    also: ['section-3-1-2'],
    strips: [
      [
        {
          heading: 'As made',
          says: 'Sodiophilic metal is put on the foil by sputtering, by current or by evaporation.',
          at: '§3.1.2 ¶4',
          shows: {
            base: { ...base.foil, label: { entry: 'current-collector', note: 'planar' } },
            layers: [{ form: 'particles', look: slate, label: { entry: 'sodiophilic-metal-particles' } }],
          },
        },
        {
          heading: 'With the first sodium',
          says: 'It alloys with sodium in the first cycle; the alloy offers more places to nucleate.',
          at: '§3.1.2 ¶4',
          shows: {
            base: base.foil,
            layers: [{ form: 'particles', look: alloy, label: { title: 'Alloy', entry: 'in-situ-alloying' } }],
            metal: { place: 'on top', label: { entry: 'sodium', note: 'uniform and dense' } },
          },
        },
      ],
    ],
  },
  {
    id: 'structuring-planar-collectors',
    title: '3D structures on planar collectors',
    of: ['structuring-planar-collectors'],
    also: ['section-3-2-1', 'lower-local-current-density', 'volume-accommodation'],
    strips: [
      [
        {
          heading: 'Etched',
          says: 'Taking material away makes pores in the foil itself.',
          at: '§3.2.1 ¶1',
          shows: {
            base: { ...base.foil, label: { entry: 'current-collector', note: 'planar' } },
            layers: [{ form: 'pores', look: base.metal, label: { title: 'Pores', entry: 'electrochemical-etching' } }],
          },
        },
        {
          heading: 'Or built up',
          says: 'A structure of another material is deposited on the foil.',
          at: '§3.2.1 ¶3',
          shows: {
            base: base.foil,
            layers: [
              { form: 'honeycomb', look: nickel, label: { title: 'Porous structure', entry: 'electrodeposition' } },
            ],
          },
        },
        {
          heading: 'With sodium',
          says: 'More surface spreads the current and gives sodium places to begin; the pores give it room.',
          at: '§3.2 ¶1',
          shows: {
            base: base.foil,
            layers: [{ form: 'honeycomb', look: nickel, label: { entry: 'lower-local-current-density' } }],
            metal: { place: 'inside', label: { entry: 'volume-accommodation', title: 'Sodium has room' } },
          },
        },
      ],
    ],
  },
  {
    id: 'optimising-3d-collectors',
    title: 'A better surface for 3D collectors',
    of: ['optimising-3d-collectors'],
    also: ['section-3-2-2', 'conductive-network'],
    strips: [
      [
        {
          heading: 'As made',
          says: 'The walls of a foam get a surface that sodium likes.',
          at: '§3.2.2 ¶6',
          shows: {
            base: { ...base.foam, label: { title: '3D collector', entry: 'current-collector', note: 'a foam' } },
            layers: [
              {
                form: 'upright sheets',
                look: looks['fe2o3']!,
                label: { title: 'Sodiophilic surface', entry: 'sodiophilicity' },
              },
            ],
          },
        },
        {
          heading: 'With sodium',
          says: 'The foam conducts and leaves space, and sodium is deposited evenly in it.',
          at: '§3.2.2 ¶4',
          shows: {
            base: { ...base.foam, label: { entry: 'conductive-network' } },
            layers: [{ form: 'upright sheets', look: looks['fe2o3']! }],
            metal: { place: 'inside', label: { entry: 'sodium', note: 'in the pores' } },
          },
        },
      ],
    ],
  },
  {
    id: 'heterostructures',
    title: 'A heterogeneous structure',
    of: ['heterostructures', 'gradient-guided-deposition'],
    also: ['section-3-3-1'],
    strips: [
      [
        {
          heading: 'As made',
          says: 'Unlike phases are joined, so that affinity for sodium changes with depth.',
          at: '§3.3.1 ¶1',
          shows: {
            base: { ...base.foil, label: { entry: 'current-collector' } },
            layers: [
              {
                form: 'stack',
                look: slate,
                holds: [
                  { form: 'framework', look: looks['zinc']!, label: { title: 'Skeleton' } },
                  { form: 'skin', look: looks['sno2']!, label: { title: 'Surface of another phase' } },
                ],
              },
            ],
          },
        },
        {
          heading: 'With sodium',
          says: 'The gradient draws sodium in and lets it fill the skeleton from the bottom up.',
          at: '§3.3.1 ¶1',
          shows: {
            base: base.foil,
            layers: [
              {
                form: 'stack',
                look: slate,
                holds: [
                  { form: 'framework', look: looks['na-zn-sn']! },
                  { form: 'skin', look: looks['na2o']! },
                ],
              },
            ],
            metal: { place: 'from below', label: { entry: 'gradient-guided-deposition' } },
          },
        },
      ],
    ],
  },
  {
    id: 'magnetic-elements',
    title: 'Magnetic elements',
    of: ['magnetic-elements', 'magnetohydrodynamic-effect'],
    also: ['section-3-3-2'],
    strips: [
      [
        {
          heading: 'Without a field',
          says: 'The flux of ions gathers at the surface of the electrode.',
          at: '§3.3.2 ¶3',
          shows: {
            base: { ...base.foil, label: { entry: 'current-collector' } },
            flux: { form: 'converging', label: { entry: 'ion-flux' } },
          },
        },
        {
          heading: 'In a magnetic field',
          says: 'Lorentz forces move the ions in helices; the convection spreads them evenly.',
          at: '§3.3.2 ¶1',
          shows: {
            base: base.foil,
            layers: [{ form: 'thin film', look: looks['fe3o4']!, magnetic: true, label: { title: 'Magnetic layer' } }],
            flux: { form: 'helical', label: { entry: 'magnetohydrodynamic-effect' } },
          },
        },
      ],
    ],
  },
];
