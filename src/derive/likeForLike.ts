import type { Test } from '../field/field.ts';
import { relationsWith } from '../field/select.ts';
import { term } from '../field/term.ts';
import { memory } from '../asking/asking.ts';
import type { Graph, Outcome } from '../model/graph.ts';
import { against, apartIn, type Apart, type Kin, type Statements, type Told } from './likeness.ts';
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

/** Outcomes that cannot be set beside one, all for the same reasons. */
export interface NotAlike {
  readonly outcomes: readonly Outcome[];
  readonly reasons: readonly Apart[];
}

/**
 * The outcomes that can be set beside one: the same test, all measures that it needs stated by both and alike, and no entry that
 * it needs of another family. None where the outcome itself leaves a measure out.
 */
export function likeForLike(graph: Graph, outcome: Outcome, most = Infinity): LikeForLike {
  const { field } = graph;
  const told = toldOf(field, outcome.test);
  // A test that needs no measure says nothing of what is alike.
  if (!told.some(({ needed, shape }) => needed && shape === 'measure')) return { nearest: [], count: 0 };
  const alike = around(graph, outcome).flatMap(({ outcomes, reasons }) => (reasons.length === 0 ? outcomes : []));
  const others = alike.filter((other) => other !== outcome);
  if (most === 0) return { nearest: [], count: others.length };
  const own = statedBy(field, outcome);
  const nearest = others
    .map((other) => ({ outcome: other, apart: apartIn(told, own, statedBy(field, other), kinIn(graph)) }))
    .sort((a, b) => a.apart.length - b.apart.length || (a.outcome.id < b.outcome.id ? -1 : 1));
  return { nearest: nearest.slice(0, most), count: others.length };
}

/** The other outcomes of the same test that cannot be set beside one, by what they state of what the test needs, with the reasons. */
export const notAlike = (graph: Graph, outcome: Outcome): readonly NotAlike[] =>
  around(graph, outcome)
    .filter(({ reasons }) => reasons.length > 0)
    .map(({ outcomes, reasons }) => ({ outcomes: outcomes.filter((other) => other !== outcome), reasons }))
    .filter(({ outcomes }) => outcomes.length > 0);

/** What tells reports of a test apart: every condition of the vocabulary, those that it needs marked. */
export const toldOf = (
  { conditions, tests }: Pick<Graph['field'], 'conditions' | 'tests'>,
  test: Test,
): readonly Told[] =>
  conditions.map(({ name, label, shape }) => ({
    name,
    label,
    shape,
    needed: term(tests, test).needs.includes(name),
  }));

const kinIn = perGraph(({ field, edges }): Kin => {
  const belongs = relationsWith(field, 'belongs');
  const families = Map.groupBy(
    edges.filter(({ relation }) => belongs.includes(relation)),
    ({ source }) => source as string,
  );
  return (id) => [id, ...(families.get(id) ?? []).map(({ target }) => target)];
});

/** Outcomes of one test that state the same of what it needs; what tells them from others is worked out once. */
interface Alike {
  readonly stated: Statements;
  readonly outcomes: Outcome[];
}

const groupsOf = perGraph(({ field, outcomes }) => {
  const groups = new Map<string, Alike>();
  const byOutcome = new Map<Outcome, Alike>();
  const byTest = new Map<Test, Alike[]>();
  for (const outcome of outcomes) {
    const { needs } = term(field.tests, outcome.test);
    const stated = Object.fromEntries(
      Object.entries(statedBy(field, outcome)).filter(([name]) => needs.includes(name)),
    );
    const key = JSON.stringify([outcome.test, stated]);
    const group = groups.get(key) ?? { stated, outcomes: [] };
    if (!groups.has(key)) {
      const own = byTest.get(outcome.test) ?? [];
      own.push(group);
      byTest.set(outcome.test, own);
    }
    groups.set(key, group);
    group.outcomes.push(outcome);
    byOutcome.set(outcome, group);
  }
  return { byOutcome, byTest };
});

const others = memory<Alike, readonly NotAlike[]>();

/** All outcomes of the test, with what speaks against setting them beside one; its own are among them. */
function around(graph: Graph, outcome: Outcome): readonly NotAlike[] {
  const { byOutcome, byTest } = groupsOf(graph);
  const own = byOutcome.get(outcome);
  if (!own) return [];
  const needed = toldOf(graph.field, outcome.test).filter((told) => told.needed);
  return others(own, '', () =>
    (byTest.get(outcome.test) ?? []).map(({ stated, outcomes }) => ({
      outcomes,
      reasons: against(apartIn(needed, own.stated, stated, kinIn(graph))),
    })),
  );
}
