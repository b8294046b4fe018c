import { term } from '../field/term.ts';
import { isGiven, measureOf } from '../model/condition.ts';
import { agree } from '../model/agreement.ts';
import type { Graph, Outcome } from '../model/graph.ts';
import { differIn } from './audit/comparable.ts';
import { perGraph } from './perGraph.ts';

/** Another outcome of the same test under the same conditions that the test needs, and what still tells the two apart. */
export interface Likeness {
  readonly outcome: Outcome;
  /** Conditions that both state and state differently. */
  readonly differs: readonly string[];
  /** Conditions that one of them, or of those that the test needs neither, states. */
  readonly unstated: readonly string[];
}

const differing = perGraph(differIn);
const byTest = perGraph((graph) => Map.groupBy(graph.outcomes, ({ test }) => test));

/**
 * The outcomes that can be set beside one: the same test, all measures that it needs stated by both and alike, and no entry that
 * it needs of another family. Nearest first; none where the outcome itself leaves a measure out.
 */
export function likeForLike(graph: Graph, outcome: Outcome): readonly Likeness[] {
  const { field } = graph;
  const needs = term(field.tests, outcome.test).needs.map((name) => term(field.conditions, name));
  const measures = needs.filter(({ shape }) => shape === 'measure').map(({ name }) => name);
  const labels = new Set(needs.map(({ label }) => label));
  if (measures.length === 0) return [];
  return (byTest(graph).get(outcome.test) ?? [])
    .filter((other) => other !== outcome)
    .filter((other) =>
      measures.every((name) => {
        const [a, b] = [measureOf(outcome.conditions, name), measureOf(other.conditions, name)];
        return a && b && agree(field.units, a, b);
      }),
    )
    .map((other) => ({
      outcome: other,
      differs: differing(graph)(outcome.conditions, other.conditions),
      unstated: field.conditions
        .filter(({ name, label }) => {
          const [a, b] = [isGiven(outcome.conditions, name), isGiven(other.conditions, name)];
          return a !== b || (!a && labels.has(label));
        })
        .map(({ label }) => label),
    }))
    .filter(({ differs }) => !differs.some((label) => labels.has(label)))
    .sort(
      (a, b) =>
        a.differs.length + a.unstated.length - (b.differs.length + b.unstated.length) ||
        (a.outcome.id < b.outcome.id ? -1 : 1),
    );
}
