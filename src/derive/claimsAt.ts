import type { Edge, Graph, MeasuredClaim, Node, StatementClaim } from '../model/graph.ts';
import { parseLocator } from '../model/locator.ts';
import type { Indexes } from './indexes.ts';
import { perGraph } from './perGraph.ts';

/** A claim of any shape, as a list names it. */
export type AnyClaim =
  | { readonly shape: 'relation'; readonly edge: Edge }
  | { readonly shape: 'measured'; readonly claim: MeasuredClaim }
  | { readonly shape: 'statement'; readonly claim: StatementClaim };

interface Placed {
  readonly locator: string;
  readonly item: AnyClaim;
}

/** The claims made at one place. */
export interface ClaimsHere {
  readonly locator: string;
  readonly claims: readonly AnyClaim[];
}

/** All claims that are typed, each at every place where it stands; a relation as often as it has evidence. */
export const placedClaims = ({ edges, measured, statements }: Graph): readonly Placed[] => [
  ...measured.map((claim) => ({ locator: claim.evidence.locator, item: { shape: 'measured', claim } as const })),
  ...edges
    .filter(({ derived }) => !derived)
    .flatMap((edge) => edge.evidence.map(({ locator }) => ({ locator, item: { shape: 'relation', edge } as const }))),
  ...statements.map((claim) => ({ locator: claim.evidence.locator, item: { shape: 'statement', claim } as const })),
];

/** The claims by the number of the section, table or figure they stand in. */
export const claimsBySection = perGraph((graph) =>
  Map.groupBy(placedClaims(graph), ({ locator }) => parseLocator(locator, graph.field.locators)?.section),
);

const order = new Intl.Collator('en', { numeric: true });

/** The claims whose evidence stands in a section, grouped by locator in the order of the text. */
export function claimsAt({ graph }: Indexes, node: Node): readonly ClaimsHere[] {
  const found = (node.section && claimsBySection(graph).get(node.section.number)) ?? [];
  return [...Map.groupBy(found, ({ locator }) => locator)]
    .map(([locator, items]) => ({ locator, claims: items.map(({ item }) => item) }))
    .sort((a, b) => order.compare(a.locator, b.locator));
}

/** A place where a claim stands, as an example of how places are written: a paragraph, if there is one. */
export function exampleLocator(graph: Graph): string {
  const all = placedClaims(graph).map(({ locator }) => locator);
  return all.find((locator) => locator.includes('¶')) ?? all[0] ?? graph.field.locators[0]?.example ?? '';
}
