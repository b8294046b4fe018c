import type { Edge, MeasuredClaim, Node, StatementClaim } from '../model/graph.ts';
import { parseLocator } from '../vocabulary/locators.ts';
import type { Indexes } from './indexes.ts';

/** Sections, tables and figures in reading order. */
export function readingPath(atlas: Pick<Indexes, 'nodesOfKind'>): readonly Node[] {
  return [...atlas.nodesOfKind('sections')].sort((a, b) => a.section!.order - b.section!.order);
}

/** A claim of any shape, as a list names it. */
export type AnyClaim =
  | { readonly shape: 'relation'; readonly edge: Edge }
  | { readonly shape: 'measured'; readonly claim: MeasuredClaim }
  | { readonly shape: 'statement'; readonly claim: StatementClaim };

/** The claims whose evidence stands in a section, grouped by locator in the order of the text. */
export function claimsAt(
  atlas: Indexes & {
    readonly graph: {
      readonly edges: readonly Edge[];
      readonly measured: readonly MeasuredClaim[];
      readonly statements: readonly StatementClaim[];
    };
  },
  node: Node,
): readonly { readonly locator: string; readonly claims: readonly AnyClaim[] }[] {
  const here = (locator: string): boolean => parseLocator(locator)?.section === node.section!.number;
  const found: { locator: string; claim: AnyClaim }[] = [
    ...atlas.graph.measured
      .filter((claim) => here(claim.evidence.locator))
      .map((claim) => ({ locator: claim.evidence.locator, claim: { shape: 'measured', claim } as const })),
    ...atlas.graph.edges
      .filter((edge) => !edge.derived)
      .flatMap((edge) =>
        edge.evidence
          .filter((evidence) => here(evidence.locator))
          .map((evidence) => ({ locator: evidence.locator, claim: { shape: 'relation', edge } as const })),
      ),
    ...atlas.graph.statements
      .filter((claim) => here(claim.evidence.locator))
      .map((claim) => ({ locator: claim.evidence.locator, claim: { shape: 'statement', claim } as const })),
  ];
  const order = new Intl.Collator('en', { numeric: true });
  return [...Map.groupBy(found, ({ locator }) => locator)]
    .map(([locator, items]) => ({ locator, claims: items.map(({ claim }) => claim) }))
    .sort((a, b) => order.compare(a.locator, b.locator));
}
