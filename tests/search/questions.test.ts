import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../src/derive/indexes.ts';
import { askComparison } from '../../src/search/facts/askComparison.ts';
import { askFacts, type FactHit } from '../../src/search/facts/askFacts.ts';
import { asksForGaps, asksToCompare } from '../../src/search/facts/comparing.ts';
import { answerNumbers } from '../../src/search/finding/answer.ts';
import { mayBeNumbers } from '../../src/search/finding/mayBeNumbers.ts';
import { comparisonFile } from '../../src/search/indexing/comparisonFile.ts';
import { factFile } from '../../src/search/indexing/factFile.ts';
import { graph, index, values } from './content.ts';
import { questions } from './questions.ts';

const facts = factFile(graph);
const comparisons = comparisonFile(indexGraph(graph));
const slug = (entry: number): string => index.records[entry]!.slug;
const told = (hits: readonly FactHit[]): readonly string[] =>
  hits.map(({ source, relation, target }) => `${slug(source)} ${relation} ${slug(target)}`);

describe('questions as chemists type them', () => {
  it('are sixty or more, each once', () => {
    expect(new Set(questions.map(({ query }) => query)).size).toBeGreaterThanOrEqual(60);
    expect(new Set(questions.map(({ query }) => query)).size).toBe(questions.length);
  });

  it.each(questions)('$query', ({ query, ...expected }) => {
    const read = mayBeNumbers(index.field, query) ? answerNumbers(index, values, query) : undefined;
    const numbers = read?.mayBeText === true ? undefined : read;
    if (expected.values) {
      const subjects = numbers?.hits.map(({ record }) => record.subject) ?? [];
      expect([...new Set(subjects)].slice(0, 3)).toEqual(expect.arrayContaining([...expected.values]));
      expect(subjects[0]).toBe(expected.values[0]);
    }
    if (expected.isPossible) expect(numbers?.hits.every(({ certainty }) => certainty === 'maybe')).toBe(true);
    if (expected.opens !== undefined) {
      expect(asksToCompare(query, numbers?.asked.clauses)).toBe(true);
      const compared = askComparison(index, comparisons, query, numbers);
      expect(compared?.links[0]?.address.startsWith(expected.opens), compared?.links[0]?.address).toBe(true);
      expect(compared?.isOpen).toBe(expected.isOpen ?? false);
    }
    if (expected.facts) {
      expect(numbers).toBeUndefined();
      expect(told(askFacts(index, facts, query)?.facts.slice(0, 3) ?? [])).toEqual(
        expect.arrayContaining([...expected.facts]),
      );
    }
    if (expected.denied) {
      const answer = askFacts(index, facts, query);
      expect(answer).toMatchObject({ isDenied: true, facts: [], unknown: expected.unknown ?? [] });
      expect(told(answer!.nearest)).toEqual(expect.arrayContaining([...expected.denied]));
    }
    expect(asksForGaps(query)).toBe(expected.gaps ?? false);
  });

  it('a fact from a test that names several electrolytes is only possible', () => {
    const standing = new Map(
      askFacts(index, facts, 'which collectors use FEC')!.facts.map(({ source, standing: one }) => [slug(source), one]),
    );
    // Rows of Table 2: Na₂Se/Cu and NaHFAl name one electrolyte, Pt-Cu foam and Bi@CNs@Cu two.
    expect(Object.fromEntries(standing)).toMatchObject({
      'na2se-cu': 'derived',
      nahfal: 'derived',
      'pt-cu-foam': 'possible',
      'bi-cns-cu': 'possible',
    });
  });
});
