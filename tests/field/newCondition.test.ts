import { expect, it } from 'vitest';
import { entrySchema } from '../../src/authoring/entrySchema.ts';
import { knownIn } from '../../src/authoring/known.ts';
import { compile } from '../../src/compiler/compile.ts';
import { report } from '../../src/compiler/problem.ts';
import { audit } from '../../src/derive/audit/audit.ts';
import { compareTests } from '../../src/derive/comparison.ts';
import { tableColumns } from '../../src/derive/comparisonTable.ts';
import { indexGraph } from '../../src/derive/indexes.ts';
import { dataFiles } from '../../src/exports/dataFiles.ts';
import { tableHeader } from '../../src/model/outcomeTable.ts';
import { valueRecords } from '../../src/search/indexing/valueRecords.ts';
import { textsIn } from '../exports/texts.ts';
import { content, edited } from '../compiler/fixture.ts';

/** What a newcomer writes to have one more condition: a row (and one for its unit, where no other has it), and a value in an entry. */
const row = `units:
  kPa: { dimension: pressure, factor: 1/1000000 }
conditions:
  stack-pressure:
    label: stack pressure
    dimensions: [pressure]
    before: 'under '
    plausible: [0, 1]
    columns: { stack_pressure_kPa: { holds: value, says: Pressure on the cell. } }
`;
const sources = content(
  edited(
    'materials/sn-cu.md',
    '    areal-capacity: 1 mAh/cm2',
    '    areal-capacity: 1 mAh/cm2\n    stack-pressure: 250 kPa',
  ),
);
const { graph, problems } = compile([...sources, { path: 'vocabulary/pressure.yaml', text: row }]);
const outcome = 'sn-cu--text-half-cell';

it('is taken in by the compiler, without a word in src', () => {
  expect(report(problems, '')).toBe('');
  expect(graph!.outcomes.find(({ id }) => id === outcome)!.conditions).toContainEqual({
    name: 'stack-pressure',
    shape: 'measure',
    measure: { comparator: '=', value: 250, unit: 'kPa' },
  });
});

it('stands in the forms of authors', () => {
  const { field } = graph!;
  expect(JSON.stringify(entrySchema(field, 'materials', knownIn(sources, field)))).toContain('"stack-pressure"');
  expect(tableHeader(field)).toContain('stack-pressure');
});

it('stands in every table that is taken away', () => {
  const asked = ['outcomes.csv', 'graph.json', 'graph.jsonld', 'datapackage.json'];
  const made = dataFiles(graph!, 'https://example.org/').filter(({ name }) => asked.includes(name));
  const files = new Map(textsIn(made).map(({ name, text }) => [name, text]));
  expect(files.get('outcomes.csv')!.split(/\r?\n/)[0]).toContain('stack_pressure_kPa');
  for (const file of asked)
    expect(`${file}: ${/stack[-_ ]pressure/i.test(files.get(file) ?? '')}`).toBe(`${file}: true`);
});

it('is found by numbers, and told beside the value', () => {
  const record = valueRecords(graph!).find((one) => one.outcome === outcome)!;
  expect(record.given).toContainEqual(['stack-pressure', 250, 'kPa']);
  expect(record.conditions).toContain('under 250');
});

it('is shown where results are compared', () => {
  const comparisons = compareTests(indexGraph(graph!), audit(graph!));
  const comparison = comparisons.find(({ rows }) => rows.some((one) => one.outcome.id === outcome))!;
  const shown = comparison.rows.find((one) => one.outcome.id === outcome)!;
  const inColumn = tableColumns(graph!.field, comparison).some(
    (column) => column.is === 'condition' && column.condition.name === 'stack-pressure',
  );
  expect(inColumn || JSON.stringify(shown).includes('250')).toBe(true);
});
