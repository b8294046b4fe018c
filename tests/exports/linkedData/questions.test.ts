import { describe, expect, it } from 'vitest';
import { answers, hearStatements, type AnswerCell } from '../../../src/exports/linkedData/answers.ts';
import { real } from '../fixture.ts';
import { readCsv } from '../tabular.ts';
import { files, site } from '../published.ts';
import { wholeStore } from './store.ts';

type Row = Readonly<Record<string, string>>;
const claims = readCsv(files.get('claims.csv')!);
const relations = readCsv(files.get('relations.csv')!);

/** A cell as the tables write it: ids of entries and claims, text, digits. */
function cellOf(cell: AnswerCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  const path = /^(?:claims\/)?(.*)\/#\w+$/.exec(cell.is.replace(`${site}/`, ''))?.[1];
  return path ?? cell.is;
}
const answered = answers(real, site).map(({ query, columns, rows }) => ({
  id: query.id,
  columns,
  rows: rows.map((row) => row.map(cellOf).join(' | ')),
}));

const number = (row: Row, column: string): number => (row[column] === '' ? NaN : Number(row[column]));
const list = (row: Row, column: string): readonly string[] => row[column]!.split(';').filter((item) => item !== '');
const values = (fits: (row: Row) => boolean, ...columns: readonly string[]): readonly string[] =>
  claims.filter(fits).map((row) => columns.map((column) => row[column]).join(' | '));
/** Whether a value is known to be above a bound, as the comparator tells. */
const above = (row: Row, bound: number): boolean =>
  row['comparator'] === '>'
    ? number(row, 'value') >= bound
    : ['=', '≈'].includes(row['comparator']!) && number(row, 'value') > bound;
const mitigating = (status: string): readonly Row[] =>
  relations.filter((row) => row['relation'] === 'mitigates' && row['status'] === status);
const ofDendrites = (row: Row): boolean => row['target_id'] === 'challenges/dendrites';

/** The same answers from the tables, without the graph. */
const computed: Readonly<Record<string, () => readonly string[]>> = {
  '01-efficiency-above': () =>
    values(
      (row) => row['quantity'] === 'average Coulombic efficiency' && row['test'] === 'half-cell' && above(row, 99.8),
      ...['subject_id', 'claim_id', 'comparator', 'value'],
    ),
  '02-long-symmetric-cells': () =>
    values(
      (row) =>
        row['test'] === 'symmetric-cell' &&
        row['quantity'] === 'cycling time' &&
        row['unit'] === 'h' &&
        number(row, 'value') >= 1000 &&
        !['<', 'up to'].includes(row['comparator']!) &&
        number(row, 'current_density_mA_cm2') >= 1,
      ...['subject_id', 'claim_id', 'comparator', 'value', 'current_density_mA_cm2'],
    ),
  '03-what-mitigates-dendrites': () =>
    mitigating('asserted')
      .filter(ofDendrites)
      .map((row) => `${row['source_id']} | ${row['claim_id']}`),
  // The table tells the rule in a sentence, the graph by its name.
  '04-inferred-against-dendrites': () =>
    mitigating('inferred')
      .filter(ofDendrites)
      .map((row) => {
        const rule = real.field.rules.find(({ says }) => row['note']!.endsWith(`: ${says}`))!;
        return `${row['source_id']} | ${rule.name}`;
      }),
  '05-phases-that-form': () =>
    relations
      .filter((row) => row['relation'] === 'forms' && row['status'] === 'asserted')
      .map((row) => `${row['target_id']} | ${row['source_id']} | ${row['claim_id']}`),
  '06-values-of-work-72': () =>
    values((row) => list(row, 'reference_numbers').includes('72'), 'subject_id', 'claim_id', 'quantity', 'as_printed'),
  '07-long-full-cells': () =>
    values(
      (row) =>
        row['test'] === 'full-cell' && row['quantity'] === 'cycle life' && row['cathode_id'] !== '' && above(row, 1000),
      ...['subject_id', 'claim_id', 'cathode_id', 'comparator', 'value'],
    ),
  '08-contradicted-values': () =>
    claims.flatMap((row) =>
      list(row, 'findings').map((finding) => `${row['subject_id']} | ${row['claim_id']} | ${finding}`),
    ),
  '09-values-in-diglyme': () =>
    values(
      (row) => row['electrolyte_ids'] === 'materials/napf6-diglyme',
      ...['subject_id', 'claim_id', 'quantity', 'as_printed'],
    ),
  '10-only-computed': () =>
    [
      ...Map.groupBy(
        relations.filter((row) => row['status'] === 'asserted'),
        (row) => `${row['source_id']} | ${row['claim_id']} | ${row['target_id']}`,
      ),
    ]
      .filter(([, rows]) => rows.every((row) => ['calculation', 'simulation'].includes(row['method']!)))
      .map(([id]) => id),
  '11-low-confidence': () =>
    values((row) => row['confidence'] === 'low', 'subject_id', 'claim_id', 'as_printed', 'note'),
  '12-works-against-each-challenge': () =>
    [...Map.groupBy(mitigating('asserted'), (row) => row['target_id']!)].flatMap(([id, rows]) => {
      const works = new Set(rows.flatMap((row) => list(row, 'reference_ids')));
      return works.size === 0 ? [] : [`${id} | ${works.size}`];
    }),
};

describe('twelve questions of a researcher', () => {
  it('are all answered here', () => {
    expect(answered.map(({ id }) => id)).toEqual(Object.keys(computed).sort());
    expect(answered).toHaveLength(12);
  });

  it.each(answered.map(({ id, rows }) => [id, rows] as const))(
    '%s has the answers in the graph that the tables give',
    (id, rows) => {
      // A relation has a row for each piece of evidence in the table, and is one thing in the graph.
      const wanted = [...new Set(computed[id]!())].sort();
      expect(wanted.length).toBeGreaterThan(0);
      expect([...rows].sort()).toEqual(wanted);
    },
  );

  it('are answered alike by whoever loads graph.nq and runs what is published', () => {
    const published = JSON.parse(files.get('answers.json')!) as readonly {
      readonly sparql: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly unknown[])[];
    }[];
    expect(published).toHaveLength(12);
    for (const { sparql, columns, rows } of published) {
      const found = wholeStore.query(sparql) as readonly ReadonlyMap<string, { readonly value: string }>[];
      const text = found.map((row) => columns.map((name) => row.get(name)!.value));
      expect(text.map((row) => row.map(plain))).toEqual(rows.map((row) => row.map((cell) => plain(String(cell)))));
    }
  });
});

/** A number in one form: a store may write 99.9 as 9.99E1. */
const plain = (text: string): string => (/^-?[\d.]+(?:E-?\d+)?$/i.test(text) ? String(Number(text)) : text);

it('are the same where the statements were heard as they were written, and none is heard where nothing is asked', () => {
  const graph = { ...real };
  const heard = hearStatements(graph, site)!;
  const lines = files
    .get('graph.nq')!
    .split('\n')
    .map((line) => `${line}\n`);
  for (let at = 0; at < lines.length; at += 5000)
    heard.take(new TextEncoder().encode(lines.slice(at, at + 5000).join('')));
  heard.end();
  expect(answers(graph, site)).toEqual(answers(real, site));
  expect(hearStatements({ ...real, queries: [] }, site)).toBeUndefined();
});
