import type { Edge, MeasuredClaim, StatementClaim } from '../model/graph.ts';
import { displayMeasure } from '../model/measure.ts';
import { relations } from '../vocabulary/relations.ts';
import { tests } from '../vocabulary/tests.ts';
import { conditionPhrases } from './conditions.ts';
import type { Indexes } from './indexes.ts';

/** A relation as a sentence: “Bi-CNs@Cu forms Na–Bi alloy”. */
export const relationText = (atlas: Indexes, edge: Edge): string =>
  `${atlas.node(edge.source).title} ${relations[edge.relation].label} ${atlas.node(edge.target).title}`;

/** A measured claim as a sentence with its test and conditions. */
export function measuredText(atlas: Indexes, claim: MeasuredClaim): string {
  const where = [
    ...(claim.conditions.cathode ? [`with ${atlas.node(claim.conditions.cathode).title}`] : []),
    ...conditionPhrases(claim.conditions),
    ...electrolyteWords(claim.conditions.electrolytes.map((id) => atlas.node(id).title)),
  ];
  const conditions = where.length > 0 ? ` (${where.join(', ')})` : '';
  return `${atlas.node(claim.subject).title}: ${claim.quantity} ${displayMeasure(claim.measure)}, ${tests[claim.test].label}${conditions}`;
}

/** Several electrolytes of one test are alternatives, not a mixture: the review does not say which served where. */
const electrolyteWords = (titles: readonly string[]): readonly string[] =>
  titles.length > 1 ? [`${titles.join(' or ')} (not stated which)`] : titles;

/** A statement in our words. */
export const statementText = (claim: StatementClaim): string => claim.evidence.says!;
