import { answering } from '../asking/asking.ts';
import { term } from '../field/term.ts';
import type { Edition, Said } from '../model/edition.ts';
import type { Evidence, Graph } from '../model/graph.ts';
import { measuredText, relationText, statementText } from './claimText.ts';
import { indexGraph } from './indexes.ts';
import { perGraph } from './perGraph.ts';

/** What each claim with a page says now, by its id. */
export const saidNow = perGraph((graph): ReadonlyMap<string, Said> => {
  const indexes = indexGraph(graph);
  const numbers = new Map(
    graph.nodes.flatMap(({ id, bibliography }) => (bibliography ? [[id, bibliography.number]] : [])),
  );
  const said = (says: string, evidence: readonly Evidence[]): Said => ({
    says: says.replace(/\s+/g, ' '),
    places: [...new Set(evidence.map(({ locator }) => locator))].join('; '),
    works: [...new Set(evidence.flatMap(({ references }) => references.map((id) => numbers.get(id) ?? 0)))]
      .sort((a, b) => a - b)
      .join(' '),
  });
  const sentences = (evidence: readonly Evidence[]): string =>
    [...new Set(evidence.flatMap(({ says }) => says ?? []))].join(' ');
  const rows: readonly (readonly [string, Said])[] = [
    ...graph.edges
      .filter(({ relation }) => term(graph.field.relations, relation).derived === undefined)
      .map((edge) => {
        const more = sentences(edge.evidence);
        return [
          edge.id,
          said(`${relationText(indexes, edge)}${more === '' ? '' : `: ${more}`}`, edge.evidence),
        ] as const;
      }),
    ...graph.measured.map((claim) => [claim.id, said(measuredText(indexes, claim), [claim.evidence])] as const),
    ...graph.statements.map((claim) => [claim.id, said(statementText(claim), [claim.evidence])] as const),
  ];
  return new Map([...rows].sort(([a], [b]) => (a < b ? -1 : 1)));
});

/** What a claim with a page says now; undefined where there is none. */
export const saidNowOf = answering('said now', (graph: Graph, id): Said | undefined => saidNow(graph).get(id));

/** Whether a claim says the same in two versions. */
export const saysTheSame = (a: Said, b: Said): boolean =>
  a.says === b.says && a.places === b.places && a.works === b.works;

/** The last released version in which a claim said otherwise than it says now; undefined when none did. */
export function saidBefore(
  { editions, now }: Pick<Compared, 'editions'> & { readonly now: Pick<Compared['now'], 'get'> },
  id: string,
): { readonly edition: Edition; readonly said: Said } | undefined {
  const present = now.get(id);
  const edition = editions.findLast(({ said }) => {
    const then = said.get(id);
    return then !== undefined && present !== undefined && !saysTheSame(then, present);
  });
  return edition && { edition, said: edition.said.get(id)! };
}

/** Released versions, and what is said now. */
export interface Compared {
  readonly editions: readonly Edition[];
  readonly now: ReadonlyMap<string, Said>;
}

/** The released versions of a graph beside what it says. */
export const comparedEditions = (graph: Graph): Compared => ({ editions: graph.editions, now: saidNow(graph) });
