import { named } from '../../vocabulary/named.ts';
import type { Conditions, Graph, NodeId } from '../../model/graph.ts';
import { displayMeasure } from '../../vocabulary/measures.ts';
import { conditionPhrases } from '../conditions.ts';
import { differIn, measuredConditionNames, measuredConditions, type Differ } from './comparable.ts';
import type { Finding, Reading } from './finding.ts';
import { pairs } from './pairs.ts';
import { familyOf } from './quantityFamily.ts';
import { readCaption } from './readCaption.ts';

/** How far a disagreement goes: nothing tells its readings apart, or they may be of different tests. */
export type Standing = 'contradicted' | 'not reconciled';

/** A finding that does not fit, with how hard a word it deserves. */
export interface Disagreement {
  readonly finding: Finding;
  readonly standing: Standing;
  /** What tells the readings apart: conditions that differ, or that only one of them gives. Empty for a contradiction. */
  readonly apart: readonly string[];
  /** What they disagree about, in a word or two. */
  readonly about: string;
}

/** What one place says, and under which conditions. */
export interface Account {
  readonly locator: string;
  readonly references: readonly NodeId[];
  readonly says: string;
  readonly under: readonly string[];
}

type Told = Pick<Graph, 'nodes' | 'edges' | 'outcomes' | 'measured' | 'statements'>;

/** The findings that do not fit, each with the word it deserves. */
export function disagreements(findings: readonly Finding[], graph: Graph): readonly Disagreement[] {
  const differ = differIn(graph);
  return findings
    .filter(({ verdict }) => verdict === 'inconsistent')
    .map((finding) => {
      const apart = toldApart(finding, graph, differ);
      return {
        finding,
        standing: apart.length > 0 ? 'not reconciled' : 'contradicted',
        apart,
        about: aboutOf(finding, apart, graph),
      };
    });
}

/** Kinds of finding in which each place is at odds with itself or with arithmetic, not with another place. */
const aloneKinds: readonly Finding['kind'][] = ['capacity', 'sodium-source'];

function toldApart(finding: Finding, graph: Told, differ: Differ): readonly string[] {
  if (aloneKinds.includes(finding.kind)) return [];
  const settings = finding.readings.flatMap((reading) => settingOf(reading, graph) ?? []);
  return [...new Set(pairs(settings).flatMap(([a, b]) => between(a, b, differ)))];
}

/** What is known of the test behind a reading. A caption tells only some of it, so that the rest tells nothing apart. */
interface Setting {
  readonly test?: string;
  readonly references: readonly NodeId[];
  readonly conditions: Conditions;
  readonly partly: boolean;
}

function settingOf(reading: Reading, graph: Told): Setting | undefined {
  const outcome = graph.outcomes.find(({ id }) => id === reading.outcome);
  if (outcome) {
    const { test, conditions, evidence } = outcome;
    return { test, conditions, references: evidence.references, partly: false };
  }
  const statement = graph.statements.find(({ id }) => reading.claims.includes(id));
  const caption = statement && readCaption(statement);
  if (!caption) return undefined;
  const { claim, quantity, ...measures } = caption;
  return {
    conditions: [
      ['current-density', measures.currentDensity] as const,
      ['areal-capacity', measures.arealCapacity] as const,
      ['rate', measures.rate] as const,
    ].flatMap(([name, measure]) => (measure ? [{ name, shape: 'measure' as const, measure }] : [])),
    references: claim.evidence.references,
    partly: true,
  };
}

function between(a: Setting, b: Setting, differ: Differ): readonly string[] {
  const onlyOne = a.partly || b.partly ? [] : givenOnce(a.conditions, b.conditions);
  const samePaper = a.references.some((reference) => b.references.includes(reference));
  return [
    ...(samePaper ? [] : ['cited paper']),
    ...(a.test && b.test && a.test !== b.test ? ['kind of test'] : []),
    ...differ(a.conditions, b.conditions),
    ...onlyOne,
  ];
}

/** The conditions that one side gives and the other leaves open. */
function givenOnce(left: Conditions, right: Conditions): readonly string[] {
  const [a, b] = [named(left), named(right)];
  const once = (one: boolean, other: boolean, label: string): readonly string[] => (one === other ? [] : [label]);
  return [
    ...once(a.electrolytes.length > 0, b.electrolytes.length > 0, 'electrolyte'),
    ...once(a.cathode !== undefined, b.cathode !== undefined, 'cathode'),
    ...measuredConditionNames.flatMap((name) =>
      once(a[name] !== undefined, b[name] !== undefined, measuredConditions[name]),
    ),
    ...once(a.other.length > 0, b.other.length > 0, 'what else is said of the test'),
  ];
}

function aboutOf({ kind, readings }: Finding, apart: readonly string[], { measured }: Told): string {
  switch (kind) {
    case 'conflict': {
      const claim = measured.find(({ id }) => readings[0]!.claims.includes(id));
      return claim ? familyOf(claim.quantity) : 'value';
    }
    case 'account':
      return apart.length > 0 ? 'conditions' : 'what was measured';
    case 'duration':
      return 'cycles and hours';
    case 'depth':
      return 'depth of discharge';
    case 'capacity':
      return 'theoretical capacity';
    case 'efficiency':
      return 'retention and efficiency';
    case 'sodium-source':
      return 'source of sodium';
  }
}

/** What each place of a finding says, with the conditions it gives. */
export const accountsOf = ({ readings }: Finding, graph: Told): readonly Account[] =>
  readings.map(({ locator, claims, outcome: id }) => {
    const outcome = graph.outcomes.find((one) => one.id === id);
    const values = graph.measured
      .filter((claim) => claims.includes(claim.id))
      .map(({ quantity, measure }) => `${quantity} ${displayMeasure(measure)}`);
    const retold = graph.statements.filter((statement) => claims.includes(statement.id));
    return {
      locator,
      references: (outcome ?? retold[0])?.evidence.references ?? [],
      says: [...values, ...retold.flatMap(({ evidence }) => evidence.says ?? [])].join(', '),
      under: outcome ? inWords(outcome.conditions, graph) : [],
    };
  });

function inWords(conditions: Conditions, { nodes }: Told): readonly string[] {
  const title = (id: NodeId): string => nodes.find((node) => node.id === id)?.title ?? id;
  const { cathode, electrolytes } = named(conditions);
  return [
    ...conditionPhrases(conditions),
    ...(cathode ? [`against ${title(cathode)}`] : []),
    ...(electrolytes.length > 0 ? [`in ${electrolytes.map(title).join(' or ')}`] : []),
  ];
}
