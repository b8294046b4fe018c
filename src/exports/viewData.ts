import { contradictions } from '../derive/audit/conflicts.ts';
import { layerOf, layersOf } from '../derive/layers.ts';
import { orderLayers } from '../layout/order.ts';
import { confidences } from '../field/evidence.ts';
import { namesIn } from '../field/term.ts';
import { locatorAddress } from '../model/address.ts';
import type { Evidence, Graph, NodeId } from '../model/graph.ts';

/** An entry as the interactive graph needs it: its column and its rank within it, both settled at build. */
export interface DataNode {
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
}

/** `[locator, basis, confidence, references, says, why]`: places in the tables of locators, bases, confidences and nodes, then text. */
export type DataEvidence = readonly [number, number, number, readonly number[], string?, string?];

/** A relation claim between two places in the table of nodes; `r` is a place among the relations; `d` marks derived ones. */
export interface DataEdge {
  readonly id: string;
  readonly s: number;
  readonly t: number;
  readonly r: number;
  readonly d?: 1;
  readonly e: readonly DataEvidence[];
}

/** The whole graph for the browser: `dist/data/graph-view.json`. Addresses are relative to the site’s root. */
export interface ViewData {
  readonly columns: readonly string[];
  readonly nodes: readonly DataNode[];
  readonly locators: readonly (readonly [text: string, address: string])[];
  readonly edges: readonly DataEdge[];
}

/** The graph with its claims and evidence in tables, and the order in which columns are drawn. */
export function toViewData(graph: Graph): ViewData {
  const bases = namesIn(graph.field.bases);
  const relationNames = namesIn(graph.field.relations);
  const place = new Map(graph.nodes.map((node, index) => [node.id, index]));
  const texts = [...new Set(graph.edges.flatMap((edge) => edge.evidence.map(({ locator }) => locator)))].sort();
  const locator = new Map(texts.map((text, index) => [text, index]));
  const sections = graph.nodes.filter((node) => node.section);
  const rank = ranks(graph);
  const disputes = Map.groupBy(contradictions(graph), ({ subject }) => subject);
  const evidence = (item: Evidence): DataEvidence =>
    [
      locator.get(item.locator)!,
      bases.indexOf(item.basis),
      confidences.indexOf(item.confidence),
      item.references.map((id) => place.get(id)!),
      ...(item.says !== undefined || item.why !== undefined ? [item.says ?? ''] : []),
      ...(item.why !== undefined ? [item.why] : []),
    ] as unknown as DataEvidence;
  return {
    columns: layersOf(graph.field).map(({ title }) => title),
    nodes: graph.nodes.map((node) => ({
      id: node.id,
      title: node.title,
      classes: node.classes,
      column: layerOf(graph.field, node),
      rank: rank.get(node.id)!,
      ...(node.aliases.length + node.namesAsPrinted.length > 0 || node.formula !== undefined
        ? {
            also: [
              ...new Set([
                ...node.aliases,
                ...node.namesAsPrinted,
                ...(node.formula === undefined ? [] : [node.formula]),
              ]),
            ],
          }
        : {}),
      ...(disputes.has(node.id) ? { conflicts: disputes.get(node.id)!.map(({ id }) => id) } : {}),
      ...(node.bibliography ? { number: node.bibliography.number } : {}),
    })),
    locators: texts.map((text) => [text, locatorAddress(text, sections, graph.field.locators)?.slice(1) ?? '']),
    edges: graph.edges.map((edge) => ({
      id: edge.id,
      s: place.get(edge.source)!,
      t: place.get(edge.target)!,
      r: relationNames.indexOf(edge.relation),
      ...(edge.derived ? { d: 1 as const } : {}),
      e: edge.evidence.map(evidence),
    })),
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
