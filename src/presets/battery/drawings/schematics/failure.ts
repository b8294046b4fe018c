import type { SceneRow } from '../../../../drawing/scene/words.ts';
import { base } from './shown.ts';

/** The two chains of failure that the introduction tells: how a cell wears out, and how it shorts. */
export const failure: readonly SceneRow[] = [
  {
    id: 'failure-chain',
    title: 'How uneven plating ends a cell',
    of: ['battery-failure', 'uneven-deposition', 'unstable-sei', 'short-cycle-life', 'safety-hazard'],
    also: ['section-1', 'volume-change', 'electrolyte-consumption', 'low-coulombic-efficiency', 'short-circuit'],
    strips: [
      [
        {
          heading: 'Uneven deposition',
          entry: 'uneven-deposition',
          says: 'Sodium is deposited faster here than there.',
          at: '§1 ¶2',
          shows: { base: base.foil, metal: { place: 'uneven' } },
        },
        {
          heading: 'Volume change',
          entry: 'volume-change',
          says: 'The electrode swells and shrinks dramatically.',
          at: '§1 ¶2',
          shows: { base: base.foil, metal: { place: 'swollen' } },
        },
        {
          heading: 'Unstable SEI',
          entry: 'unstable-sei',
          says: 'The film over the sodium breaks and forms again, continuously.',
          at: '§1 ¶2',
          shows: { base: base.foil, metal: { place: 'uneven' }, film: { state: 'cracked' } },
        },
        {
          heading: 'Stores run out',
          entry: 'electrolyte-consumption',
          says: 'Each repair takes sodium and electrolyte, of which there is little.',
          at: '§1 ¶2',
          shows: 'stores run out',
        },
        {
          heading: 'Low Coulombic efficiency',
          entry: 'low-coulombic-efficiency',
          says: 'Less comes back than was put in.',
          at: '§1 ¶2',
          shows: 'less comes back',
        },
        {
          heading: 'Short cycle life',
          entry: 'short-cycle-life',
          says: 'In the end the cell lives less long.',
          at: '§1 ¶2',
          shows: 'life ends',
        },
      ],
      [
        {
          heading: 'Uneven deposition',
          entry: 'uneven-deposition',
          says: 'The same beginning.',
          at: '§1 ¶2',
          shows: { base: base.foil, metal: { place: 'uneven' } },
        },
        {
          heading: 'Dendrites',
          entry: 'dendrites',
          says: 'The deposit grows out into branches.',
          at: '§1 ¶2',
          shows: { base: base.foil, metal: { place: 'dendrites' } },
        },
        {
          heading: 'Short circuit',
          entry: 'short-circuit',
          says: 'They may pierce the separator and join the electrodes.',
          at: '§1 ¶2',
          shows: { base: base.foil, metal: { place: 'bridge' }, separator: {}, cathode: { ions: 0.5 } },
        },
        {
          heading: 'Safety hazard',
          entry: 'safety-hazard',
          says: 'That is a serious danger.',
          at: '§1 ¶2',
          shows: 'danger',
        },
      ],
    ],
  },
];
