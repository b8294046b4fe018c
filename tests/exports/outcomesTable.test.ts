import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import type { Compilation } from '../../src/compiler/compile.ts';
import { report } from '../../src/compiler/problem.ts';
import { outcomesTable } from '../../src/exports/outcomesTable.ts';
import type { Graph } from '../../src/model/graph.ts';
import type { Source } from '../../src/source/source.ts';
import { compiled, content } from '../compiler/fixture.ts';
import { compileAgain, graph, sources } from '../review.ts';

/** What outcomes say, wherever they stand. */
const told = ({ outcomes, measured, edges }: Graph) => ({
  outcomes: outcomes.map(({ place: _, ...rest }) => rest),
  measured: measured.map(({ place: _, ...rest }) => rest),
  edges: edges.map(({ place: _, ...rest }) => rest),
});

const withoutOutcomes = (source: Source): Source => ({
  ...source,
  text: source.path.endsWith('.md') ? source.text.replace(/^outcomes:\n(?:(?: |- ).*\n)+/m, '') : source.text,
});

/** The graph of sources whose outcomes were moved into one table. */
function throughTable(
  sources: readonly Source[],
  compile: (sources: readonly Source[]) => Compilation,
): { readonly before: Graph; readonly after: Graph } {
  const before = compile(sources).graph!;
  const bare = sources.map(withoutOutcomes);
  expect(bare.filter(({ path, text }) => path.endsWith('.md') && /^outcomes:/m.test(text))).toEqual([]);
  const { graph: after, problems } = compile([...bare, { path: 'tables/all.csv', text: outcomesTable(before) }]);
  expect(report(problems, 'content')).toBe('');
  return { before, after: after! };
}

it('gives the outcomes of the first review back, each value with its words, conditions and evidence', () => {
  const { before, after } = throughTable(sources, compileAgain);
  expect(before.outcomes.length).toBeGreaterThan(100);
  expect(told(after)).toEqual(told(before));
  expect(after.outcomes[0]!.place.path).toBe('tables/all.csv');
});

it('gives baselines, keys, doubts and words with semicolons back', () => {
  const outcome = `outcomes:
  - id: odd
    test: full-cell
    subject: cu-foil
    rate: 1 mA/cm2
    other: ["dry; in argon", wet]
    at: §1 ¶1
    cites: [0, 1]
    note: 'With "quotes", commas and a line.'
    results:
      - cycle life: "> 300 cycles"
        baseline: { sn-cu: }
      - cycle life: 20 cycles
        key: again
        note: A second cell.
        confidence: low
        why: The cell is not named.
      - overpotential ratio: 0.5
        as-printed: half
`;
  const { 'materials/sn-cu.md': text } = Object.fromEntries(content().map(({ path, text: own }) => [path, own]));
  const { before, after } = throughTable(
    content({ 'materials/sn-cu.md': text!.replace('outcomes:\n', outcome) }),
    compiled,
  );
  expect(told(after)).toEqual(told(before));
});

it('writes what any reader of CSV reads', () => {
  const rows: readonly (readonly string[])[] = parse(outcomesTable(graph));
  expect(rows[0]!.slice(0, 3)).toEqual(['entry', 'id', 'subject']);
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
});
