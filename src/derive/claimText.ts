import { named } from '../vocabulary/named.ts';
import { term as termOf } from '../field/term.ts';
import type { Edge, MeasuredClaim, StatementClaim } from '../model/graph.ts';
import { displayMeasure } from '../vocabulary/measures.ts';
import { relations } from '../vocabulary/relations.ts';
import { tests } from '../vocabulary/tests.ts';
import { conditionPhrases } from './conditions.ts';
import type { Indexes } from './indexes.ts';

/** What it means that a relation is derived, in few words. */
export const derivedNote = 'it follows from tests, citations or places that are recorded';

/** A relation as a sentence: “Bi-CNs@Cu forms Na–Bi alloy”. */
export const relationText = (atlas: Indexes, edge: Edge): string =>
  `${atlas.node(edge.source).title} ${relationWords(atlas, edge)}`;

/** A relation as it is said of its source: “forms Na–Bi alloy”. */
export const relationWords = (atlas: Indexes, edge: Edge): string =>
  `${termOf(relations, edge.relation).label} ${atlas.node(edge.target).title}`;

/** A measured claim as a sentence with its test and conditions. */
export const measuredText = (atlas: Indexes, claim: MeasuredClaim): string =>
  `${atlas.node(claim.subject).title}: ${measuredWords(atlas, claim)}`;

/** A measured claim as it is said of its subject: “cycle life 1287 cycles, half cell (3 mAh cm⁻²)”. */
export function measuredWords(atlas: Indexes, claim: MeasuredClaim): string {
  const { cathode, electrolytes } = named(claim.conditions);
  const where = [
    ...(cathode ? [`with ${atlas.node(cathode).title}`] : []),
    ...conditionPhrases(claim.conditions),
    ...electrolyteWords(electrolytes.map((id) => atlas.node(id).title)),
  ];
  const conditions = where.length > 0 ? ` (${where.join(', ')})` : '';
  return `${claim.quantity} ${displayMeasure(claim.measure)}, ${termOf(tests, claim.test).label}${conditions}`;
}

/** Several electrolytes of one test are alternatives, not a mixture: the review does not say which served where. */
const electrolyteWords = (titles: readonly string[]): readonly string[] =>
  titles.length > 1 ? [`${titles.join(' or ')} (not stated which)`] : titles;

/** A statement in our words. */
export const statementText = (claim: StatementClaim): string => claim.evidence.says!;
