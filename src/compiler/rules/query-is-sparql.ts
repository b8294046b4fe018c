import type { Rule } from './rule.ts';

export const queryIsSparql: Rule = {
  id: 'query-is-sparql',
  says: 'A question (queries/*.rq) has a title, a sentence and a SELECT query of SPARQL that asks nobody else.',
};
