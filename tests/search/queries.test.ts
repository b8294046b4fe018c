import { describe, expect, it } from 'vitest';
import { answerNumbers } from '../../src/search/finding/answer.ts';
import { findNames } from '../../src/search/finding/findNames.ts';
import { graph, index, values } from './content.ts';
import { queries } from './queries.ts';

const slugs = (query: string): readonly string[] => {
  const numbers = answerNumbers(index, values, query);
  return numbers
    ? numbers.hits.map(({ record }) => record.subject)
    : findNames(index, query).map(({ entry }) => index.records[entry]!.slug);
};

describe('what people type finds what they mean', () => {
  it('the suite has at least 120 queries', () => {
    expect(queries.length).toBeGreaterThanOrEqual(120);
    expect(new Set(queries.map(({ query, by }) => query + by)).size).toBeGreaterThanOrEqual(120);
  });

  it.each(queries.filter(({ by }) => by !== 'text'))('$query → $first', ({ query, first, also = [] }) => {
    const found = slugs(query);
    expect(found[0] ?? null).toBe(first);
    expect(found).toEqual(expect.arrayContaining([...also]));
  });
});

describe('names that only the search knows', () => {
  const known = new Set(graph.nodes.map(({ slug }) => slug));
  it.each(graph.field.names)('$name is an entry', ({ name: slug }) => expect(known).toContain(slug));
});
