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
  const own = groupsOf(graph).byOutcome.get(outcome);
  if (!own) return { nearest: [], count: 0 };
  const groups = around(graph, own).filter(({ reasons }) => reasons.length === 0);
  const among = groups.reduce((sum, { outcomes }) => sum + outcomes.length, 0);
  const isOwn = groups.some(({ outcomes }) => outcomes === own.outcomes);
  const count = among - (isOwn ? 1 : 0);
  return {
    nearest:
      most === 0
        ? []
        : nearestIn(
            graph,
            told,
            outcome,
            groups.flatMap(({ alike }) => alike),
            most,
          ),
    count,
  };
}

/** The likest of the outcomes that may be set beside one: they are many, but what they state is not, and is compared once. */
function nearestIn(
  graph: Graph,
  told: readonly Told[],
  outcome: Outcome,
  profiles: readonly Profile[],
  most: number,
): readonly Likeness[] {
  const own = statedBy(graph.field, outcome);
  const compared = profiles
    .map((profile) => ({ ...profile, apart: apartIn(told, own, profile.stated, kinIn(graph)) }))
    .sort((a, b) => a.apart.length - b.apart.length);
  const nearest: Likeness[] = [];
  for (const alike of Map.groupBy(compared, ({ apart }) => apart.length).values()) {
    if (nearest.length >= most) break;
    nearest.push(
      ...alike
        // In order of id; the one itself may be among them.
        .flatMap(({ outcomes, apart }) => outcomes.slice(0, most + 1).map((other) => ({ outcome: other, apart })))
        .filter((other) => other.outcome !== outcome)
        .sort((a, b) => (a.outcome.id < b.outcome.id ? -1 : 1)),
    );
  }
  return nearest.slice(0, most);
}

/** The other outcomes of the same test that cannot be set beside one, by what they state of what the test needs, with the reasons. */
export function notAlike(graph: Graph, outcome: Outcome): readonly NotAlike[] {
  const own = groupsOf(graph).byOutcome.get(outcome);
  if (!own) return [];
  return around(graph, own)
    .filter(({ reasons }) => reasons.length > 0)
    .map(({ outcomes, reasons }) => ({
      outcomes: outcomes === own.outcomes ? without(outcomes, outcome) : outcomes,
      reasons,
    }))
    .filter(({ outcomes }) => outcomes.length > 0);
}

const without = (outcomes: readonly Outcome[], one: Outcome): readonly Outcome[] =>
  outcomes.filter((other) => other !== one);

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

/** Outcomes that state the same of every condition, in order of id. */
interface Profile {
  readonly stated: Statements;
  readonly outcomes: Outcome[];
}

/** Outcomes of one test that state the same of what it needs; what tells them from others is worked out once. */
interface Alike extends Profile {
  /** By all that they state. */
  readonly profiles: Map<string, Profile>;
}

/** A group as it stands to another. */
interface Beside extends NotAlike {
  readonly alike: readonly Profile[];
}

const groupsOf = perGraph(({ field, outcomes }) => {
  const groups = new Map<string, Alike>();
  const byOutcome = new Map<Outcome, Alike>();
  const byTest = new Map<Test, Alike[]>();
  for (const outcome of outcomes) {
    const { needs } = term(field.tests, outcome.test);
    const all = statedBy(field, outcome);
    const stated = Object.fromEntries(Object.entries(all).filter(([name]) => needs.includes(name)));
    const key = JSON.stringify([outcome.test, stated]);
    const group = groups.get(key) ?? { stated, outcomes: [], profiles: new Map<string, Profile>() };
    if (!groups.has(key)) {
      const own = byTest.get(outcome.test) ?? [];
      own.push(group);
      byTest.set(outcome.test, own);
    }
    groups.set(key, group);
    group.outcomes.push(outcome);
    byOutcome.set(outcome, group);
    const profileKey = JSON.stringify(all);
    const profile = group.profiles.get(profileKey) ?? { stated: all, outcomes: [] };
    group.profiles.set(profileKey, profile);
    profile.outcomes.push(outcome);
  }
  return { byOutcome, byTest };
});

const others = memory<Alike, readonly Beside[]>();

/** All outcomes of the test of a group, with what speaks against setting them beside its own, which are among them. */
function around(graph: Graph, own: Alike): readonly Beside[] {
  const test = own.outcomes[0]!.test;
  const needed = toldOf(graph.field, test).filter((told) => told.needed);
  return others(own, '', () =>
    (groupsOf(graph).byTest.get(test) ?? []).map(({ stated, outcomes, profiles }) => ({
      outcomes,
      alike: [...profiles.values()],
      reasons: against(apartIn(needed, own.stated, stated, kinIn(graph))),
    })),
  );
}
