import type { Finding } from '../../model/finding.ts';
import type { ClaimId, Graph } from '../../model/graph.ts';
import { displayMeasure } from '../../model/measure.ts';
import * as words from '#words/audit.ts';
import { answering } from '../../asking/asking.ts';
import { indexGraph, type Indexes } from '../indexes.ts';
import { listed } from '#words/listed.ts';
import { perGraph } from '../perGraph.ts';
import { audit } from './audit.ts';
import { experiments } from './experiments.ts';
import { findingKinds } from './findingKinds.ts';
import { apartIn, type Apart } from './toldApart.ts';

/** How hard a word a finding deserves. */
export type Grade = 'contradiction' | 'contradiction unless' | 'different tests';

/** A finding that does not fit, with its grade: a condition that both sides state and state differently makes different tests of it. */
export interface GradedFinding extends Apart {
  readonly finding: Finding;
  readonly grade: Grade;
  /** The grade in words: `contradiction unless steam explains it`. */
  readonly says: string;
  /** What the editor notes of it. */
  readonly note?: string;
}

/** The findings that do not fit, graded, in the order of the audit. */
export const gradedFindings = perGraph((graph): readonly GradedFinding[] => {
  const atlas = indexGraph(graph);
  const { differ } = experiments(graph);
  const alone = new Set(findingKinds(graph.field).flatMap((asked) => (asked.alone ? [asked.kind] : [])));
  const notes = new Map(
    graph.nodes.flatMap(({ acknowledges = [] }) => acknowledges.map((one) => [one.finding, one.note])),
  );
  return audit(graph)
    .filter(({ verdict }) => verdict === 'inconsistent')
    .map((finding) => {
      const apart = alone.has(finding.kind) ? { differs: [], unstated: [] } : apartIn(finding, atlas, differ);
      const note = notes.get(finding.id);
      return { finding, ...apart, ...gradeOf(apart), ...(note === undefined ? {} : { note }) };
    });
});

function gradeOf({ differs, unstated }: Apart): Pick<GradedFinding, 'grade' | 'says'> {
  if (differs.length > 0) return { grade: 'different tests', says: words.differentTests(listed(differs)) };
  if (unstated.length > 0) return { grade: 'contradiction unless', says: words.contradictionUnless(listed(unstated)) };
  return { grade: 'contradiction', says: words.contradictionPlain };
}

/** The graded findings by the claims that take part in them. */
export const findingsByClaim = perGraph((graph): ReadonlyMap<string, readonly GradedFinding[]> => {
  const found = new Map<string, GradedFinding[]>();
  for (const graded of gradedFindings(graph))
    for (const claim of new Set(graded.finding.readings.flatMap(({ claims }) => claims)))
      found.set(claim, [...(found.get(claim) ?? []), graded]);
  return found;
});

/** The graded findings in which a claim takes part. */
export const findingsOf = answering(
  'findings of',
  (graph: Graph, claim): readonly GradedFinding[] => findingsByClaim(graph).get(claim) ?? [],
);

/** What stands against a claim, a sentence for each finding: the other values with their places, and how hard they clash. */
export function againstClaim(graph: Graph, claim: ClaimId): readonly string[] {
  const atlas = indexes(graph);
  return findingsOf(graph, claim).map(({ finding, says }) => {
    const others = finding.readings
      .filter(({ claims }) => !claims.includes(claim))
      .map(({ locator, claims }) => `${claims.map((id) => valueOf(atlas, id)).join(', ')} (${locator})`);
    return others.length === 0 ? words.auditFinds(finding.summary) : words.againstItStands(listed(others), says);
  });
}

const indexes = perGraph(indexGraph);

function valueOf(atlas: Indexes, id: ClaimId): string {
  const claim = atlas.value(id);
  return claim
    ? `${claim.quantity} ${displayMeasure(claim.measure, atlas.field.units)}`
    : `“${atlas.statement(id)?.evidence.says ?? id}”`;
}
