import { conditionPhrases } from '../../derive/conditions.ts';
import type { Graph, MeasuredClaim, Measure, NodeId } from '../../model/graph.ts';
import type { Relation } from '../../vocabulary/relations.ts';
import type { Bound, ValueRecord } from '../values.ts';

/** What a collector or an electrolyte can also be asked for by: its base, its layers, the phases it forms, its components. */
const carrying: ReadonlySet<Relation> = new Set(['modifies', 'contains', 'forms', 'coated-with']);

/** Every measured value with what is needed to ask for it by number. */
export function valueRecords(graph: Graph): readonly ValueRecord[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const parts = Map.groupBy(
    graph.edges.filter((edge) => carrying.has(edge.relation)),
    (edge) => edge.source,
  );
  const withParts = (id: NodeId): readonly NodeId[] => [id, ...(parts.get(id) ?? []).map((edge) => edge.target)];
  const slug = (id: NodeId): string => nodes.get(id)!.slug;
  const title = (id: NodeId): string => nodes.get(id)!.title;
  return graph.measured.map((claim) => ({
    claim: claim.id,
    outcome: claim.outcome,
    subject: slug(claim.subject),
    quantity: claim.quantity,
    test: claim.test,
    comparator: claim.measure.comparator,
    value: claim.measure.value,
    max: claim.measure.max ?? null,
    unit: claim.measure.unit,
    printed: claim.asPrinted,
    conditions: conditionsLine(claim, title),
    source: [claim.evidence.locator, ...claim.evidence.referenceNumbers.map((number) => `[${number}]`)].join(' '),
    currentDensity: bound(claim.conditions.currentDensity),
    arealCapacity: bound(claim.conditions.arealCapacity),
    depthOfDischarge: bound(claim.conditions.depthOfDischarge),
    temperature: bound(claim.conditions.temperature),
    about: [
      ...new Set(
        [
          claim.subject,
          ...claim.conditions.electrolytes,
          ...(claim.conditions.cathode ? [claim.conditions.cathode] : []),
        ].flatMap(withParts),
      ),
    ].map(slug),
  }));
}

const bound = (measure: Measure | undefined): Bound | null => {
  if (!measure) return null;
  const { value, comparator, max } = measure;
  if (max !== undefined) return [value, comparator, max];
  return comparator === '=' ? [value] : [value, comparator];
};

function conditionsLine({ conditions }: MeasuredClaim, title: (id: NodeId) => string): string {
  const parts = [
    ...conditionPhrases(conditions),
    ...(conditions.cathode ? [`cathode ${title(conditions.cathode)}`] : []),
    ...electrolyteWords(conditions.electrolytes.map(title)),
  ];
  return parts.length === 0 ? 'conditions not reported' : parts.join(', ');
}

/** Several electrolytes of one test are alternatives, not a mixture: the review does not say which served where. */
const electrolyteWords = (titles: readonly string[]): readonly string[] =>
  titles.length > 1 ? [`${titles.join(' or ')} (not stated which)`] : titles;
