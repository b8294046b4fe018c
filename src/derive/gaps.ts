import { hasRole, relationsWith, selects } from '../field/select.ts';
import { term } from '../field/term.ts';
import type { Test } from '../field/field.ts';
import { entriesOf, isGiven } from '../model/condition.ts';
import type { Edge, Graph, Node, NodeId, Outcome } from '../model/graph.ts';
import { comparedTests } from './comparison.ts';
import { allProofs, hasData } from './evidenceCell.ts';
import { matrixOf } from './evidenceMatrix.ts';
import { indexGraph, type Indexes } from './indexes.ts';
import { perGraph } from './perGraph.ts';

/** A question that the review leaves open, and what it leaves it open for. */
export interface OpenQuestion {
  readonly node: Node;
  readonly said: readonly Edge[];
}

/** What tests are reported of one entry, in the order of the tests compared; an empty list is a test that nobody reports. */
export interface TestedIn {
  readonly node: Node;
  readonly reports: readonly (readonly Outcome[])[];
}

/** Entries of one group, such as those made by one strategy; without a group: those the review puts in none. */
export interface TestedGroup {
  readonly group?: Node;
  readonly entries: readonly TestedIn[];
}

/** In how many results of a test a condition that it needs is not stated. */
export interface Unstated {
  readonly test: Test;
  readonly condition: string;
  readonly missing: readonly Outcome[];
  readonly all: number;
}

/** A reason that is given, with the works that show data for it and the claims that rest on none. */
export interface Unshown {
  readonly node: Node;
  readonly claims: readonly Edge[];
}

/** A reason that is given, with the groups of entries, such as strategies, that no claim ties to it, nor anything that follows. */
export interface Untied {
  readonly node: Node;
  readonly groups: readonly Node[];
}

/** The reasons against the groups, with the matrix that has a cell for each pair. */
export interface ByReason {
  /** The name of the matrix. */
  readonly matrix: string;
  /** How many groups there are. */
  readonly all: number;
  readonly reasons: readonly Untied[];
}

/** What the review leaves open, and what nobody in it reports. */
export interface Gaps {
  /** The tests compared whose cell is named. */
  readonly tests: readonly Test[];
  readonly questions: readonly OpenQuestion[];
  readonly subjects: readonly TestedGroup[];
  /** Media in which a test was done, with their families. */
  readonly media: readonly TestedIn[];
  /** What one of them is called: the condition that names it. */
  readonly mediumWord: string;
  readonly unstated: readonly Unstated[];
  /** Where the field has a matrix of groups against reasons: which pairs nobody claims. */
  readonly byReason?: ByReason | undefined;
  /** What is given as a reason without data in any claim. */
  readonly unshown: readonly Unshown[];
  /** What goes wrong without an entry that is said to reduce it, or of which that follows. */
  readonly unmet: readonly Node[];
}

const byTitle = (a: { readonly node: Node }, b: { readonly node: Node }): number =>
  a.node.title.localeCompare(b.node.title, 'en', { numeric: true });

/** Works all gaps out from the graph, by roles: they are absences in the review, and no claim that the world has nothing. */
export function gapsOf(atlas: Indexes): Gaps {
  const { field, graph } = atlas;
  const { compared, tests } = testsOf(graph);
  return {
    tests,
    questions: openQuestions(atlas),
    subjects: tests.length === 0 ? [] : testedGroups(atlas, tests),
    media: tests.length === 0 ? [] : testedMedia(atlas, tests),
    mediumWord: mediumWord(graph),
    unstated: compared.flatMap((test) => {
      const all = graph.outcomes.filter((outcome) => outcome.test === test);
      return term(field.tests, test).needs.flatMap((condition) => {
        const missing = all.filter(({ conditions }) => !isGiven(conditions, condition));
        return missing.length === 0 ? [] : [{ test, condition, missing, all: all.length }];
      });
    }),
    byReason: byReason(atlas),
    unshown: unshown(atlas),
    unmet: unmet(graph),
  };
}

/** The tests compared that something is told of, and those of them whose absence is a gap. */
function testsOf({ field, outcomes }: Graph): { readonly compared: readonly Test[]; readonly tests: readonly Test[] } {
  const done = new Set(outcomes.map(({ test }) => test));
  const compared = comparedTests({ field }).filter((test) => done.has(test));
  const named = compared.filter((test) => term(field.tests, test).cell !== undefined);
  // Where tests have cells, one whose cell is not named may be any of the others: its absence is no gap.
  return { compared, tests: named.length > 0 ? named : compared };
}

function openQuestions({ field, graph, edgesTo }: Indexes): readonly OpenQuestion[] {
  return graph.nodes
    .filter((node) => hasRole(field, node, 'question'))
    .map((node) => ({ node, said: edgesTo(node.id).filter(({ derived }) => !derived) }))
    .sort(byTitle);
}

function testedGroups(atlas: Indexes, tests: readonly Test[]): readonly TestedGroup[] {
  const { field, graph, node, edgesFrom, outcomesOf } = atlas;
  const by = field.views.groups[0]?.relation;
  const entries = graph.nodes
    .filter((one) => hasRole(field, one, 'tested'))
    .map((one) => ({
      node: one,
      reports: tests.map((test) => outcomesOf(one.id).filter((outcome) => outcome.test === test)),
    }))
    .sort(byTitle);
  const groupOf = (id: NodeId): NodeId | undefined => edgesFrom(id).find(({ relation }) => relation === by)?.target;
  return [...Map.groupBy(entries, (entry) => groupOf(entry.node.id))]
    .map(([id, own]) => (id === undefined ? { entries: own } : { group: node(id), entries: own }))
    .sort((a, b) => {
      if (!a.group || !b.group) return a.group ? -1 : b.group ? 1 : 0;
      return a.group.title.localeCompare(b.group.title, 'en');
    });
}

/** The label of the first condition that names a medium; empty where none does. */
function mediumWord({ field, nodes }: Graph): string {
  const media = nodes.filter((node) => hasRole(field, node, 'medium'));
  return field.conditions.find(({ entries }) => entries && media.some((node) => selects(entries, node)))?.label ?? '';
}

function testedMedia({ field, graph, node, edgesFrom }: Indexes, tests: readonly Test[]): readonly TestedIn[] {
  const belongs = relationsWith(field, 'belongs');
  const withFamilies = (id: NodeId): readonly NodeId[] => {
    const all = new Set([id]);
    for (const one of all) for (const edge of edgesFrom(one)) if (belongs.includes(edge.relation)) all.add(edge.target);
    return [...all];
  };
  /** Only a test with one medium is surely one in it. */
  const certain = graph.outcomes.flatMap((outcome) =>
    field.conditions.flatMap(({ name }) => {
      const given = entriesOf(outcome.conditions, name).filter((id) => hasRole(field, node(id), 'medium'));
      return given.length === 1 ? withFamilies(given[0]!).map((id) => ({ id, outcome })) : [];
    }),
  );
  const byMedium = Map.groupBy(certain, ({ id }) => id);
  return graph.nodes
    .filter((one) => hasRole(field, one, 'medium'))
    .map((one) => ({
      node: one,
      reports: tests.map((test) =>
        (byMedium.get(one.id) ?? []).map(({ outcome }) => outcome).filter((outcome) => outcome.test === test),
      ),
    }))
    .sort(byTitle);
}

function byReason(atlas: Indexes): ByReason | undefined {
  const { field } = atlas;
  const acts = relationsWith(field, 'acts');
  const by = field.views.groups[0]?.relation;
  const view = field.views.matrices.find(
    ({ relation, actors }) =>
      relation !== undefined && acts.includes(relation) && actors !== undefined && actors === by,
  );
  if (!view) return undefined;
  const { rows, columns } = matrixOf(atlas, view.name);
  return {
    matrix: view.name,
    all: rows.length,
    reasons: columns.flatMap(({ node }, index) =>
      node
        ? [{ node, groups: rows.flatMap((row) => (row.cells[index]!.state === 'not claimed' ? [row.node] : [])) }]
        : [],
    ),
  };
}

function unshown(atlas: Indexes): readonly Unshown[] {
  const { field, graph, node } = atlas;
  const acts = relationsWith(field, 'acts');
  const claims = graph.edges.filter(({ relation, derived }) => acts.includes(relation) && !derived);
  return [...Map.groupBy(claims, ({ target }) => target)]
    .filter(
      ([id, own]) =>
        own.every(({ evidence }) => evidence.every(({ basis }) => !hasData(field, basis))) &&
        allProofs(atlas, id).every(({ evidence }) => !hasData(field, evidence.basis)),
    )
    .map(([id, own]) => ({ node: node(id), claims: own }))
    .sort(byTitle);
}

function unmet(graph: Graph): readonly Node[] {
  const { field } = graph;
  const remedies = relationsWith(field, 'remedies');
  const met = new Set(
    [...graph.edges, ...graph.inferred].flatMap(({ relation, target }) =>
      remedies.includes(relation) ? [target] : [],
    ),
  );
  return graph.nodes.filter((one) => hasRole(field, one, 'failure') && !met.has(one.id));
}

/** All gaps of a graph, worked out once. */
export const gapsFound = perGraph((graph): Gaps => gapsOf(indexGraph(graph)));

/** Whether a graph has anything to show as missing; it looks no further than the first. */
export function hasGaps(graph: Graph): boolean {
  const { field, nodes, outcomes } = graph;
  const { compared, tests } = testsOf(graph);
  const some = (role: Parameters<typeof hasRole>[2]): boolean => nodes.some((node) => hasRole(field, node, role));
  const needs = new Map(compared.map((test) => [test, term(field.tests, test).needs]));
  return (
    some('question') ||
    (tests.length > 0 && (some('tested') || some('medium'))) ||
    outcomes.some(({ test, conditions }) => needs.get(test)?.some((name) => !isGiven(conditions, name))) ||
    unmet(graph).length > 0 ||
    unshown(indexGraph(graph)).length > 0
  );
}
