import { named, type NamedConditions } from '../../vocabulary/named.ts';
import type { Conditions, Graph, Measure, NodeId } from '../../model/graph.ts';
import { agree } from './agreement.ts';

/** The conditions that are numbers, with the words shown for them. */
export const measuredConditions = {
  currentDensity: 'current density',
  arealCapacity: 'areal capacity',
  rate: 'rate',
  depthOfDischarge: 'depth of discharge',
  temperature: 'temperature',
  npRatio: 'N/P ratio',
  loading: 'loading',
  predeposited: 'sodium deposited beforehand',
} as const satisfies Partial<Record<keyof NamedConditions, string>>;
type MeasuredCondition = keyof typeof measuredConditions;
export const measuredConditionNames = Object.keys(measuredConditions) as readonly MeasuredCondition[];

/** Names the conditions that both sides give, and give differently; what one side leaves out excludes nothing. */
export type Differ = (a: Conditions, b: Conditions) => readonly string[];

/** How conditions of this graph are compared: an electrolyte agrees with the family it is part of. */
export function differIn(graph: Graph): Differ {
  const families = Map.groupBy(
    graph.edges.filter((edge) => edge.relation === 'part-of'),
    (edge) => edge.source,
  );
  const kin = (id: NodeId): readonly NodeId[] => [id, ...(families.get(id) ?? []).map((edge) => edge.target)];
  const sameElectrolyte = (a: NodeId, b: NodeId): boolean => kin(a).includes(b) || kin(b).includes(a);
  return (one, other) => {
    const [a, b] = [named(one), named(other)];
    return [
      ...(a.electrolytes.length > 0 &&
      b.electrolytes.length > 0 &&
      !a.electrolytes.some((one) => b.electrolytes.some((other) => sameElectrolyte(one, other)))
        ? ['electrolyte']
        : []),
      ...(a.cathode && b.cathode && a.cathode !== b.cathode ? ['cathode'] : []),
      ...measuredConditionNames.filter((name) => differs(a[name], b[name])).map((name) => measuredConditions[name]),
    ];
  };
}

const differs = (a: Measure | undefined, b: Measure | undefined): boolean =>
  a !== undefined && b !== undefined && !agree(a, b);
