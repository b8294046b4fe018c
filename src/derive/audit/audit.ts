import type { Graph } from '../../model/graph.ts';
import { accounts } from './accounts.ts';
import { capacities } from './capacities.ts';
import { captions } from './captions.ts';
import { conflicts } from './conflicts.ts';
import { depths } from './depths.ts';
import { durations } from './durations.ts';
import { efficiencies } from './efficiencies.ts';
import { findingKinds, type Finding, type FindingKind } from './finding.ts';
import { sodiumSources } from './sodiumSources.ts';

const questions = [conflicts, accounts, captions, durations, depths, capacities, efficiencies, sodiumSources];
const order = Object.keys(findingKinds) as readonly FindingKind[];

/** Everything the audit finds in a graph, by kind, then by id. */
export function audit(graph: Graph): readonly Finding[] {
  return questions
    .flatMap((question) => question(graph))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.id < b.id ? -1 : 1));
}
