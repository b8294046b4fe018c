import { againstClaim } from '../derive/audit/grades.ts';
import { contradictions } from '../derive/audit/conflicts.ts';
import { layerOf, layersOf } from '../derive/layers.ts';
import { rangeValues } from '../derive/outcomeGroups.ts';
import { outcomeEdges, outcomeNodes, type OutcomeNode } from '../derive/outcomeNodes.ts';
import { orderLayers } from '../layout/order.ts';
import { confidences } from '../field/evidence.ts';
import type { Field } from '../field/field.ts';
import { namesIn, rankIn } from '../field/term.ts';
import { locatorAddress } from '../model/address.ts';
import type { Edge, Evidence, Graph, InferredEdge, Node, NodeId } from '../model/graph.ts';

/** The words of a field that the interactive graph and the paths speak in. */
export type GraphWords = Pick<
  Field,
  'kinds' | 'relations' | 'rules' | 'bases' | 'modalities' | 'locators' | 'tests' | 'outcomes'
>;

/** What only a reported outcome has. */
export interface DataOutcome {
  /** Place among the tests. */
  readonly test: number;
  /** `[quantity, number in the first unit of its dimension, as written]`. */
  readonly values: readonly (readonly [string, number, string])[];
  /** Under which conditions, in words. */
  readonly says: string;
  /** What the audit sets against its values, in sentences. */
  readonly against?: readonly string[];
}

/** An entry as the interactive graph needs it: its column and its rank within it, both settled at build. */
export interface DataEntry {
  readonly id: NodeId;
  readonly title: string;
  readonly classes: readonly string[];
  readonly column: number;
  readonly rank: number;
  /** Further names, to be found by. */
  readonly also?: readonly string[];
  /** Findings of the audit that values reported for it disagree. */
  readonly conflicts?: readonly string[];
  /** Number in the list of references. */
  readonly number?: number;
  readonly outcome?: DataOutcome;
}

/** `[locator, basis, confidence, references, says, why, modality]`: places in tables, then text, then a place again; trailing ones may be left out. */
export type DataEvidence = readonly [number, number, number, readonly number[], string?, string?, number?];

/** A relation claim between two places in the table of nodes; `r` is a place among the relations; `d` marks derived ones. */
export interface DataEdge {
  readonly id: string;
  readonly s: number;
  readonly t: number;
  readonly r: number;
  readonly d?: 1;
  readonly e: readonly DataEvidence[];
}

/** What follows: like an edge, with places of its rule, of the claims it follows from, of confidence, modality and works; it has no evidence. */
export interface DataInferred extends Omit<DataEdge, 'd' | 'e'> {
  readonly rule: number;
  readonly from: readonly number[];
  readonly c: number;
  readonly m: number;
  readonly w: readonly number[];
}

/** The whole graph for the browser: `dist/data/graph-view.json`. Addresses are relative to the site’s root. */
export interface ViewData {
  readonly words: GraphWords;
  readonly columns: readonly string[];
  readonly nodes: readonly DataEntry[];
  readonly locators: readonly (readonly [text: string, address: string])[];
  readonly edges: readonly DataEdge[];
  readonly inferred: readonly DataInferred[];
}

/** The words of a field for the browser. */
const graphWords = ({ kinds, relations, rules, bases, modalities, locators, tests, outcomes }: Field): GraphWords => ({
  kinds,
  relations,
  rules,
  bases,
  modalities,
  locators,
  tests,
  outcomes,
});

/** The graph with its claims and evidence in tables, its outcomes as entries, what follows from it, and the order in which columns are drawn. */
export function toViewData(graph: Graph): ViewData {
  const { field } = graph;
  const edges: readonly Edge[] = [...graph.edges, ...outcomeEdges(graph)];
  const outcomes = outcomeNodes(graph);
  const place = new Map([...graph.nodes, ...outcomes].map(({ id }, index) => [id, index]));
  const locators = [...new Set(edges.flatMap((edge) => edge.evidence.map(({ locator }) => locator)))].sort();
  const sections = graph.nodes.filter((node) => node.section);
  const columns = layersOf(field).map(({ title }) => title);
  const evidence = evidenceIn(field, locators, place);
  const ends = ({ id, source, target, relation }: Edge | InferredEdge) => ({
    id,
    s: place.get(source)!,
    t: place.get(target)!,
    r: rankIn(field.relations, relation),
  });
  const edgePlace = new Map(edges.map(({ id }, index) => [id, index]));
  return {
    words: graphWords(field),
    columns: outcomes.length > 0 ? [...columns, field.outcomes!.plural] : columns,
    nodes: [...entryNodes(graph), ...outcomes.map((one, index) => outcomeNode(graph, one, columns.length, index))],
    locators: locators.map((text) => [text, locatorAddress(text, sections, field.locators)?.slice(1) ?? '']),
    edges: edges.map((edge) => ({
      ...ends(edge),
      ...(edge.derived ? { d: 1 as const } : {}),
      e: edge.evidence.map(evidence),
    })),
    inferred: graph.inferred.map((edge) => ({
      ...ends(edge),
      rule: rankIn(field.rules, edge.rule),
      from: edge.from.map((id) => edgePlace.get(id)!),
      c: confidences.indexOf(edge.confidence),
      m: rankIn(field.modalities, edge.modality),
      w: edge.works.map((id) => place.get(id)!),
    })),
  };
}

function evidenceIn(
  field: Field,
  locators: readonly string[],
  place: ReadonlyMap<NodeId, number>,
): (item: Evidence) => DataEvidence {
  const bases = namesIn(field.bases);
  const locator = new Map(locators.map((text, index) => [text, index]));
  return ({ says, why, modality, ...item }) => {
    const how = rankIn(field.modalities, modality);
    const rest = how > 0 ? [says ?? '', why ?? '', how] : why !== undefined ? [says ?? '', why] : says ? [says] : [];
    return [
      locator.get(item.locator)!,
      bases.indexOf(item.basis),
      confidences.indexOf(item.confidence),
      item.references.map((id) => place.get(id)!),
      ...rest,
    ] as unknown as DataEvidence;
  };
}

function entryNodes(graph: Graph): readonly DataEntry[] {
  const rank = ranks(graph);
  const disputes = Map.groupBy(contradictions(graph), ({ subject }) => subject);
  return graph.nodes.map((node) => {
    const also = namesOf(node);
    return {
      id: node.id,
      title: node.title,
      classes: node.classes,
      column: layerOf(graph.field, node),
      rank: rank.get(node.id)!,
      ...(also.length > 0 ? { also } : {}),
      ...(disputes.has(node.id) ? { conflicts: disputes.get(node.id)!.map(({ id }) => id) } : {}),
      ...(node.bibliography ? { number: node.bibliography.number } : {}),
    };
  });
}

const namesOf = ({ aliases, namesAsPrinted, formula }: Node): readonly string[] => [
  ...new Set([...aliases, ...namesAsPrinted, ...(formula === undefined ? [] : [formula])]),
];

function outcomeNode(graph: Graph, node: OutcomeNode, column: number, rank: number): DataEntry {
  const against = [...new Set(node.outcome.claims.flatMap((claim) => againstClaim(graph, claim)))];
  return {
    id: node.id,
    title: node.title,
    classes: [],
    column,
    rank,
    outcome: {
      test: rankIn(graph.field.tests, node.outcome.test),
      values: rangeValues(graph.field, node).map(({ quantity, value, text }) => [quantity, value, text]),
      says: node.summary,
      ...(against.length > 0 ? { against } : {}),
    },
  };
}

/** The place of each entry in its column, so that related entries lie at like heights. */
function ranks(graph: Graph): ReadonlyMap<NodeId, number> {
  const members = Map.groupBy(graph.nodes, (node) => layerOf(graph.field, node));
  const columns = layersOf(graph.field).map((_, index) => (members.get(index) ?? []).map(({ id }) => id));
  const ordered = orderLayers(
    columns,
    graph.edges.map(({ source, target, evidence }) => ({ source, target, weight: evidence.length })),
  );
  return new Map(ordered.flatMap((ids) => ids.map((id, index) => [id as NodeId, index] as const)));
}
