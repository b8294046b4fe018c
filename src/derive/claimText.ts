import { term } from '../field/term.ts';
import type { Edge, MeasuredClaim, StatementClaim } from '../model/graph.ts';
import { displayMeasure } from '../model/measure.ts';
import { conditionsInWords } from './conditions.ts';
import type { Indexes } from './indexes.ts';

type Related = Pick<Edge, 'source' | 'relation' | 'target'>;

/** A relation as a sentence: source, label of the relation, target. */
export const relationText = (atlas: Indexes, edge: Related): string =>
  `${atlas.node(edge.source).title} ${relationWords(atlas, edge)}`;

/** A relation as it is said of its source. */
export const relationWords = (atlas: Indexes, edge: Related): string =>
  `${term(atlas.field.relations, edge.relation).label} ${atlas.node(edge.target).title}`;

/** A measured claim as a sentence with its test and conditions. */
export const measuredText = (atlas: Indexes, claim: MeasuredClaim): string =>
  `${atlas.node(claim.subject).title}: ${measuredWords(atlas, claim)}`;

/** A measured claim as it is said of its subject: quantity, value, test and, in brackets, the conditions. */
function measuredWords(atlas: Indexes, claim: MeasuredClaim): string {
  const { field } = atlas;
  const where = conditionsInWords(field, claim.conditions, (id) => atlas.node(id).title);
  const conditions = where.length > 0 ? ` (${where.join(', ')})` : '';
  return `${claim.quantity} ${displayMeasure(claim.measure, field.units)}, ${term(field.tests, claim.test).label}${conditions}`;
}

/** A statement in our words. */
export const statementText = (claim: StatementClaim): string => claim.evidence.says ?? '';
