import { entriesOf, measureOf, textsOf, type Conditions } from '../model/condition.ts';
import type { Measure, NodeId } from '../model/graph.ts';

/** The conditions of a battery test by the names they had in the model, for rooms that do not go by the vocabulary yet. */
export interface NamedConditions {
  readonly electrolytes: readonly NodeId[];
  readonly cathode?: NodeId;
  readonly currentDensity?: Measure;
  readonly arealCapacity?: Measure;
  readonly rate?: Measure;
  readonly depthOfDischarge?: Measure;
  readonly temperature?: Measure;
  readonly npRatio?: Measure;
  readonly loading?: Measure;
  readonly predeposited?: Measure;
  readonly other: readonly string[];
}

const known = new WeakMap<Conditions, NamedConditions>();

export function named(conditions: Conditions): NamedConditions {
  const before = known.get(conditions);
  if (before) return before;
  const given = {
    cathode: entriesOf(conditions, 'cathode')[0],
    currentDensity: measureOf(conditions, 'current-density'),
    arealCapacity: measureOf(conditions, 'areal-capacity'),
    rate: measureOf(conditions, 'rate'),
    depthOfDischarge: measureOf(conditions, 'depth-of-discharge'),
    temperature: measureOf(conditions, 'temperature'),
    npRatio: measureOf(conditions, 'n-p-ratio'),
    loading: measureOf(conditions, 'loading'),
    predeposited: measureOf(conditions, 'predeposited'),
  };
  const made = {
    electrolytes: entriesOf(conditions, 'electrolytes'),
    ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<typeof given>),
    other: textsOf(conditions, 'other'),
  } as NamedConditions;
  known.set(conditions, made);
  return made;
}
