import { expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { report } from '../../src/compiler/problem.ts';
import { groupsOf } from '../../src/derive/restoredTable.ts';
import { restoredTables } from '../../src/exports/restored/tables.ts';
import { tinySources } from '../field/tiny.ts';

const vocabulary = `locators:
  table: { prefix: 'Table ', numbering: number, rows: true, sort: table, example: Table 1 (row) }
quantities: { crust: { dimension: share, says: Share of crust. } }
kinds: { parts: { classes: { table: { role: table } } } }
views: { tables: { loaves: { number: Table 1, shape: results } } }
`;
const table = `---
title: Loaves
class: table
number: Table 1
order: 9
summary: What loaves came to.
rows: [{ printed: Wet }, { printed: Dry }]
---
Loaves.
`;
const dough = `---
title: Risen dough
class: changed dough
summary: It rose.
outcomes:
  - id: printed
    test: bake
    hydration: 80 %
    at: Table 1 (Wet)
    cites: [1]
    results: [{ loaf volume: 3.2 mL/g }]
  - id: dry
    test: bake
    at: Table 1 (Dry)
    cites: [1]
    results: [{ crust: 20 % }]
---
Dough.
`;

it('a restored table has every test and value of its rows, though the vocabulary foresees none', () => {
  const { problems, graph } = compile([
    ...tinySources,
    { path: 'vocabulary/tables.yaml', text: vocabulary },
    { path: 'parts/table-1.md', text: table },
    { path: 'doughs/risen-dough.md', text: dough },
  ]);
  expect(report(problems, '.')).toBe('');
  const section = graph!.nodes.find(({ section }) => section?.number === 'Table 1')!;
  expect(groupsOf(graph!, section)).toEqual([
    {
      name: 'bake',
      test: 'bake',
      title: 'bake',
      conditions: ['hydration'],
      results: [
        { name: 'loaf_volume', quantities: ['loaf volume'] },
        { name: 'crust', quantities: ['crust'] },
      ],
    },
  ]);
  const [{ columns, rows }] = restoredTables(graph!) as [ReturnType<typeof restoredTables>[number]];
  expect(columns.map(({ name }) => name)).toContain('bake_loaf_volume');
  expect(
    rows.map((row) => [row['printed_name'], row['bake_hydration_pct'], row['bake_loaf_volume'], row['bake_crust']]),
  ).toEqual([
    // That a dash is printed for what is not given, nobody has said.
    ['Wet', '80', '3.2', undefined],
    ['Dry', undefined, undefined, '20'],
  ]);
});
