import type { Relation, Test } from '../field/field.ts';
import { term } from '../field/term.ts';
import type { ClaimId, Edge, Evidence, Graph, MeasuredClaim, NodeId, Outcome, Place } from '../model/graph.ts';
import { parseLocator } from '../model/locator.ts';
import { displayMeasure } from '../model/measure.ts';
import { conditionsInWords } from './conditions.ts';
import { perGraph } from './perGraph.ts';

/** A reported outcome as an entry of the graph. */
export interface OutcomeNode {
  readonly id: NodeId;
  readonly kind: string;
  readonly outcome: Outcome;
  /** Its results, without the values of baselines. */
  readonly results: readonly MeasuredClaim[];
  /** What came of it, in words. */
  readonly found: string;
  /** What was tested, how, and what came of it, in one line. */
  readonly title: string;
  /** Under which conditions, in words. */
  readonly summary: string;
}

/** The id of an outcome among the entries of a graph; also the path of its page. */
export const outcomeNodeId = (id: string): NodeId => `outcomes/${id}` as NodeId;

/** The outcomes of a graph as entries, in order of id; none where the field has no words for them. */
export const outcomeNodes = perGraph((graph): readonly OutcomeNode[] => {
  const { field } = graph;
  const kind = field.outcomes?.name;
  if (kind === undefined) return [];
  const titles = new Map(graph.nodes.map(({ id, title }) => [id, title]));
  const claims = Map.groupBy(graph.measured, ({ outcome }) => outcome);
  return graph.outcomes.map((outcome) => {
    const all = claims.get(outcome.id) ?? [];
    const baselines = new Set(all.flatMap(({ baseline }) => baseline?.claim ?? []));
    const results = all.filter(({ id }) => !baselines.has(id));
    const found = results
      .map(({ quantity, measure }) => `${quantity} ${displayMeasure(measure, field.units)}`)
      .join(', ');
    return {
      id: outcomeNodeId(outcome.id),
      kind,
      outcome,
      results,
      found,
      title: `${titles.get(outcome.subject)}, ${term(field.tests, outcome.test).label}: ${found}`,
      summary: conditionsInWords(field, outcome.conditions, (id) => titles.get(id)!).join(', '),
    };
  });
});

/** The edges that join what was tested to its outcomes, with the test of each; none where the field has no words for them. */
export const reportEdges = perGraph(({ field, outcomes }): readonly { readonly edge: Edge; readonly test: Test }[] =>
  outcomes.flatMap(({ id, subject, test, evidence, place }) =>
    edgeOf(subject, field.outcomes?.reports, outcomeNodeId(id), evidence, place).map((edge) => ({ edge, test })),
  ),
);

/** A derived edge; none of a relation that is none. */
const edgeOf = (
  source: NodeId,
  relation: Relation | undefined,
  target: NodeId,
  evidence: Evidence,
  place: Place,
): readonly Edge[] =>
  relation === undefined
    ? []
    : [
        {
          id: `${nameOf(source)}--${relation}--${nameOf(target)}` as ClaimId,
          source,
          target,
          relation,
          status: 'derived',
          derived: true,
          evidence: [evidence],
          place,
        },
      ];

/** The edges that join outcomes to what was tested, to their conditions, baselines, works and sections. */
export const outcomeEdges = perGraph((graph): readonly Edge[] => {
  const { field } = graph;
  const words = field.outcomes;
  if (!words) return [];
  const derivedFrom = (from: 'evidence' | 'reading path'): Relation | undefined =>
    field.relations.find(({ derived }) => derived === from)?.name;
  const [citing, standing] = [derivedFrom('evidence'), derivedFrom('reading path')];
  const sections = sectionsByPlace(graph);
  return outcomeNodes(graph).flatMap(({ id, outcome, results }) => {
    const { evidence, place, conditions, subject } = outcome;
    const edge = (source: NodeId, relation: Relation | undefined, target: NodeId, own = evidence): readonly Edge[] =>
      edgeOf(source, relation, target, own, place);
    const section = sections(evidence);
    return [
      ...edge(subject, words.reports, id),
      ...field.conditions.flatMap(({ name, outcome: relation }) =>
        conditions.flatMap((condition) =>
          condition.name === name && condition.shape === 'entries'
            ? condition.entries.flatMap((entry) => edge(id, relation, entry))
            : [],
        ),
      ),
      ...[...new Set(results.flatMap(({ baseline }) => baseline?.subject ?? []))].flatMap((entry) =>
        edge(id, words.against, entry),
      ),
      ...evidence.references.flatMap((reference, index) =>
        edge(id, citing, reference, {
          ...evidence,
          references: [reference],
          referenceNumbers: [evidence.referenceNumbers[index]!],
        }),
      ),
      ...(section === undefined ? [] : edge(id, standing, section)),
    ];
  });
});

const nameOf = (id: NodeId): string => id.slice(id.indexOf('/') + 1);

function sectionsByPlace(graph: Graph): (evidence: Evidence) => NodeId | undefined {
  const numbers = new Map(graph.nodes.flatMap(({ id, section }) => (section ? [[section.number, id] as const] : [])));
  return ({ locator }) => {
    const parsed = parseLocator(locator, graph.field.locators);
    return parsed && numbers.get(parsed.section);
  };
}
