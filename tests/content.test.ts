import { entriesOf } from '../src/model/condition.ts';
import { describe, expect, it } from 'vitest';
import { readReleases } from '../src/compiler/addresses/releases.ts';
import { parseLocator } from '../src/model/locator.ts';
import { review, sources } from './review.ts';

const { graph, problems } = review;

describe('the content', () => {
  it('compiles without a problem', () => {
    expect(problems).toEqual([]);
  });

  it('keeps the list of what version 0.1.0 published as it was released', () => {
    const { releases } = readReleases(sources);
    const first = releases[0]!;
    expect([first.version, first.date, first.hash]).toEqual([
      '0.1.0',
      '2026-11-23',
      '876aa1a4abf9c88e27c4db038e346149006aaeb397aa2b00c13918cb051932f1',
    ]);
    const pages = [...first.addresses.keys()].filter((address) => !/[#.]/.test(address));
    // 2,272 entries and claims, and the pages that every site has.
    expect(pages.filter((page) => page.startsWith('claims/'))).toHaveLength(1853);
    expect([pages.length, first.addresses.size]).toEqual([2297, 12257]);
  });

  it('says of each DOI that was not seen how it is derived, and takes no title without a note or a record', () => {
    const works = graph!.nodes.flatMap(({ bibliography }) => (bibliography ? [bibliography] : []));
    const derived = works.filter(({ doiStatus }) => doiStatus === 'derived');
    expect(derived.map(({ number }) => number)).toEqual(
      expect.arrayContaining([13, 29, 39, 43, 51, 66, 70, 82, 84, 87, 94]),
    );
    expect(derived.filter(({ note }) => !(note ?? '').includes('derived')).map(({ number }) => number)).toEqual([]);
    expect(works.find(({ number }) => number === 75)).toMatchObject({
      title: 'Honeycomb-like porous 3D nickel electrodeposition for stable Li and Na metal anodes',
      doiStatus: 'unknown',
    });
    const titled = works.filter(({ title }) => title !== undefined);
    expect(titled).toHaveLength(27);
    expect(
      titled
        .filter(({ doiStatus, note }) => doiStatus !== 'verified' && note === undefined)
        .map(({ number }) => number),
    ).toEqual([]);
  });

  it('has the review and all 96 works of its list, each cited by the reading path or a claim', () => {
    const works = graph!.nodes.flatMap((node) => (node.bibliography ? [node] : []));
    expect(works.map((node) => node.bibliography!.number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 97 }, (_, index) => index),
    );
    const cited = new Set(
      graph!.edges
        .filter((edge) => edge.target.startsWith('references/') || edge.relation === 'discussed-in')
        .map((edge) => (edge.relation === 'discussed-in' ? edge.source : edge.target)),
    );
    expect(works.filter((node) => node.bibliography!.number > 0 && !cited.has(node.id)).map((node) => node.id)).toEqual(
      [],
    );
  });

  it('has the 24 collectors of Table 2 and a value or a printed dash for each of its cells that can be read', () => {
    const table = graph!.nodes.find((node) => node.section?.number === 'Table 2')!;
    expect(new Set(table.section!.rows.map((row) => row.subject)).size).toBe(24);
    for (const row of table.section!.rows)
      expect(entriesOf(row.conditions, 'electrolytes').length, row.printed).toBeGreaterThan(0);
    const tests = new Map<string, number>();
    for (const outcome of graph!.outcomes)
      if (parseLocator(outcome.evidence.locator, graph!.field.locators)?.section === 'Table 2')
        tests.set(outcome.test, (tests.get(outcome.test) ?? 0) + 1);
    expect(Object.fromEntries(tests)).toEqual({
      'half-cell': 19,
      'symmetric-cell': 20,
      'full-cell': 20,
      'anode-free-full-cell': 6,
    });
  });

  it('has the 18 values of Table 1, each once', () => {
    const values = graph!.measured.filter((claim) => claim.evidence.locator === 'Table 1');
    expect(values.length).toBe(18);
    expect(new Set(values.map((claim) => `${claim.subject} ${claim.quantity}`)).size).toBe(18);
  });

  it('gives every section of the review its place in the reading path', () => {
    const numbers = graph!.nodes.flatMap((node) => (node.section ? [node.section.number] : []));
    for (const number of [
      'Abstract',
      '1',
      '2',
      '2.1',
      '2.2',
      '2.3',
      '2.4',
      '3',
      '3.1',
      '3.1.1',
      '3.1.2',
      '3.2',
      '3.2.1',
      '3.2.2',
      '3.3',
      '3.3.1',
      '3.3.2',
      '4',
      'Table 1',
      'Table 2',
      'Fig. 1',
      'Fig. 2',
      'Fig. 3',
      'Fig. 4',
      'Fig. 5',
      'Fig. 6',
    ])
      expect(numbers).toContain(number);
  });
});
