import type { Test } from '../field/field.ts';
import { relationsWith } from '../field/select.ts';
import { term } from '../field/term.ts';
import type { Graph, Outcome } from '../model/graph.ts';
import { against, apartIn, type Apart, type Kin, type Told } from './likeness.ts';
import { perGraph } from './perGraph.ts';
import { statedBy } from './stated.ts';

/** Another outcome of the same test, and what tells the two apart. */
export interface Likeness {
  readonly outcome: Outcome;
  readonly apart: readonly Apart[];
}

/** The outcomes that can be set beside one, the nearest first, as many as were asked for, and how many there are in all. */
export interface LikeForLike {
  readonly nearest: readonly Likeness[];
  readonly count: number;
}

/**
 * The outcomes that can be set beside one: the same test, all measures that it needs stated by both and alike, and no entry that
 * it needs of another family. None where the outcome itself leaves a measure out.
 */
export function likeForLike(graph: Graph, outcome: Outcome, most = Infinity): LikeForLike {
  const alike = others(graph, outcome)
    .filter(({ apart }) => against(apart).length === 0)
    .sort((a, b) => a.apart.length - b.apart.length || (a.outcome.id < b.outcome.id ? -1 : 1));
  // A test that needs no measure says nothing of what is alike.
  return toldOf(graph.field, outcome.test).some(({ needed, shape }) => needed && shape === 'measure')
    ? { nearest: alike.slice(0, most), count: alike.length }
    : { nearest: [], count: 0 };
}

/** The other outcomes of the same test, with why each cannot be set beside it. */
export const notAlike = (graph: Graph, outcome: Outcome): readonly Likeness[] =>
  others(graph, outcome).flatMap(({ outcome: other, apart }) => {
    const reasons = against(apart);
    return reasons.length === 0 ? [] : [{ outcome: other, apart: reasons }];
  });

/** What tells reports of a test apart: every condition of the vocabulary, those that it needs marked. */
const toldOf = ({ conditions, tests }: Pick<Graph['field'], 'conditions' | 'tests'>, test: Test): readonly Told[] =>
  conditions.map(({ name, label, shape }) => ({
    name,
    label,
    shape,
    needed: term(tests, test).needs.includes(name),
  }));

const byTest = perGraph((graph) => Map.groupBy(graph.outcomes, ({ test }) => test));

const kinIn = perGraph(({ field, edges }): Kin => {
  const belongs = relationsWith(field, 'belongs');
  const families = Map.groupBy(
    edges.filter(({ relation }) => belongs.includes(relation)),
    ({ source }) => source as string,
  );
  return (id) => [id, ...(families.get(id) ?? []).map(({ target }) => target)];
});

const others = (graph: Graph, outcome: Outcome): readonly Likeness[] => {
  const told = toldOf(graph.field, outcome.test);
  const own = statedBy(graph.field, outcome);
  return (byTest(graph).get(outcome.test) ?? [])
    .filter((other) => other !== outcome)
    .map((other) => ({ outcome: other, apart: apartIn(told, own, statedBy(graph.field, other), kinIn(graph)) }));
};
