import { named } from '../../vocabulary/named.ts';
import type { Graph, NodeId, Outcome } from '../../model/graph.ts';
import { findingId, type Finding } from './finding.ts';
import { inOrder } from './locatorOrder.ts';

/** Which anode-free cells have a cathode whose formula contains no sodium? */
export function sodiumSources(graph: Graph): readonly Finding[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const lacking = graph.outcomes.filter(({ test, conditions }) => {
    const { cathode } = named(conditions);
    const formula = cathode && nodes.get(cathode)?.formula;
    return test === 'anode-free-full-cell' && formula !== undefined && !/Na(?![a-z])/.test(formula);
  });
  const cells = Map.groupBy(lacking, ({ subject, conditions }) => `${subject} ${named(conditions).cathode}`);
  return [...cells.values()].map((outcomes) => finding(outcomes, nodes.get(named(outcomes[0]!.conditions).cathode!)!));
}

function finding(
  outcomes: readonly Outcome[],
  cathode: { readonly id: NodeId; readonly slug: string; readonly title: string },
): Finding {
  const subject = outcomes[0]!.subject;
  return {
    id: findingId('sodium-source', subject, [cathode.slug]),
    kind: 'sodium-source',
    verdict: 'inconsistent',
    subject,
    summary: `anode-free full cell with ${cathode.title}, which contains no sodium`,
    readings: inOrder(
      outcomes.map((outcome) => ({ locator: outcome.evidence.locator, claims: outcome.claims, outcome: outcome.id })),
    ),
    arithmetic: [],
  };
}
