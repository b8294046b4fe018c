import { measuredText, relationText, statementText } from '../derive/claimText.ts';
import type { Matrix } from '../derive/evidenceMatrix.ts';
import type { Indexes } from '../derive/indexes.ts';
import { locatorAddress } from '../model/address.ts';
import type { Evidence, Graph } from '../model/graph.ts';

/** `[locator, its address, basis, confidence, [[number, reference id]], statement]`; addresses are relative to the site’s root. */
export type MatrixEvidence = readonly [
  string,
  string,
  string,
  Evidence['confidence'],
  readonly (readonly [number, string])[],
  string,
];
/** A claim as the matrix shows it when its cell is opened. */
export interface MatrixClaim {
  readonly text: string;
  readonly evidence: readonly MatrixEvidence[];
}

/** The claims of a matrix by id, fetched when the first cell is opened. */
export function matrixClaims(graph: Graph, atlas: Indexes, matrix: Matrix): Readonly<Record<string, MatrixClaim>> {
  const wanted = new Set(matrix.rows.flatMap(({ cells }) => cells.flatMap(({ claims }) => claims)));
  const those = <One extends { readonly id: string }>(claims: readonly One[]): readonly One[] =>
    claims.filter(({ id }) => wanted.has(id));
  const sections = graph.nodes.filter((node) => node.section);
  const short = (item: Evidence): MatrixEvidence => [
    item.locator,
    locatorAddress(item.locator, sections, graph.field.locators)?.slice(1) ?? '',
    item.basis,
    item.confidence,
    item.references.map((id, index) => [item.referenceNumbers[index]!, id] as const),
    item.says ?? '',
  ];
  const all: readonly (readonly [string, MatrixClaim])[] = [
    ...those(graph.edges).map(
      (edge) => [edge.id, { text: relationText(atlas, edge), evidence: edge.evidence.map(short) }] as const,
    ),
    ...those(graph.measured).map(
      (claim) => [claim.id, { text: measuredText(atlas, claim), evidence: [short(claim.evidence)] }] as const,
    ),
    ...those(graph.statements).map((claim) => {
      const [locator, address, basis, confidence, references] = short(claim.evidence);
      return [
        claim.id,
        { text: statementText(claim), evidence: [[locator, address, basis, confidence, references, '']] },
      ] as const;
    }),
  ];
  return Object.fromEntries(all);
}
