import type { Field } from '../field/field.ts';
import type { Experiments } from '../model/experiment.ts';
import type { Finding, FindingWords } from '../model/finding.ts';
import type { Graph } from '../model/graph.ts';
import { capacities, capacityWords } from './capacities.ts';
import { depths, depthWords } from './depths.ts';
import { durations, durationWords } from './durations.ts';
import { efficiencies, efficiencyWords } from './efficiencies.ts';
import { ionSources, ionSourceWords } from './ionSources.ts';

/** A question to the numbers of a graph. A field that does not switch it on gets no finding. */
export interface Arithmetic {
  readonly name: Exclude<Finding['kind'], 'conflict' | 'account'>;
  readonly find: (graph: Graph, experiments: Experiments) => readonly Finding[];
  /** What pages say of it; asked for only where it is on. */
  readonly words: (field: Field) => FindingWords | undefined;
}

/** All there are, in the order in which pages show them. */
export const arithmetic: readonly Arithmetic[] = [
  { name: 'duration', find: durations, words: durationWords },
  { name: 'depth', find: depths, words: depthWords },
  { name: 'capacity', find: capacities, words: capacityWords },
  { name: 'efficiency', find: efficiencies, words: efficiencyWords },
  { name: 'ion-source', find: ionSources, words: ionSourceWords },
];
