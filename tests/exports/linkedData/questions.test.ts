import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Literal } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../tabular.ts';
import { files, site, wholeStore } from './store.ts';

type Row = Readonly<Record<string, string>>;
const folder = 'docs/queries';
const store = wholeStore();
const claims = readCsv(files.get('claims.csv')!);
const relations = readCsv(files.get('relations.csv')!);

/** The answers of a query as a reader gets them from the graph, sorted. */
const answered = (file: string): readonly string[] =>
  (
    store.query(
      readFileSync(join(folder, file), 'utf8').replaceAll('https://sodiograph.example', site),
    ) as readonly ReadonlyMap<string, Literal>[]
  )
    .map((found) => found.get('answer')!.value)
    .sort();

const number = (row: Row, column: string): number => (row[column] === '' ? NaN : Number(row[column]));
const values = (fits: (row: Row) => boolean): readonly string[] => claims.filter(fits).map((row) => row['claim_id']!);
const list = (row: Row, column: string): readonly string[] => row[column]!.split(';').filter((item) => item !== '');
/** Whether a value is known to be above a bound, as the comparator tells. */
const above = (row: Row, bound: number): boolean =>
  row['comparator'] === '>'
    ? number(row, 'value') >= bound
    : ['=', '≈'].includes(row['comparator']!) && number(row, 'value') > bound;
const mitigating = (status: string): readonly Row[] =>
  relations.filter((row) => row['relation'] === 'mitigates' && row['status'] === status);

/** The same answers from the tables, without the graph. */
const computed: Readonly<Record<string, () => readonly string[]>> = {
  '01-efficiency-above': () =>
    values(
      (row) => row['quantity'] === 'average Coulombic efficiency' && row['test'] === 'half-cell' && above(row, 99.8),
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
    ),
  '03-what-mitigates-dendrites': () =>
    mitigating('asserted')
      .filter((row) => row['target_id'] === 'challenges/dendrites')
      .map((row) => row['source']!),
  '04-inferred-against-dendrites': () =>
    mitigating('inferred')
      .filter((row) => row['target_id'] === 'challenges/dendrites')
      .map((row) => row['source']!),
  '05-phases-that-form': () =>
    relations
      .filter((row) => row['relation'] === 'forms' && row['status'] === 'asserted')
      .map((row) => `${row['source']} → ${row['target']}`),
  '06-values-of-work-72': () => values((row) => list(row, 'reference_numbers').includes('72')),
  '07-long-full-cells': () => {
    const titles = new Map(readCsv(files.get('entries.csv')!).map((row) => [row['entry_id'], row['title']]));
    return claims
      .filter(
        (row) =>
          row['test'] === 'full-cell' &&
          row['quantity'] === 'cycle life' &&
          row['cathode_id'] !== '' &&
          above(row, 1000),
      )
      .map((row) => `${row['claim_id']} ${titles.get(row['cathode_id'])}`);
  },
  '08-contradicted-values': () => values((row) => row['findings'] !== ''),
  '09-values-in-diglyme': () => values((row) => row['electrolyte_ids'] === 'materials/napf6-diglyme'),
  '10-only-computed': () =>
    [
      ...Map.groupBy(
        relations.filter((row) => row['status'] === 'asserted'),
        (row) => row['claim_id']!,
      ),
    ]
      .filter(([, rows]) => rows.every((row) => ['calculation', 'simulation'].includes(row['method']!)))
      .map(([id]) => id),
  '11-low-confidence': () => values((row) => row['confidence'] === 'low'),
  '12-works-against-each-challenge': () =>
    [...Map.groupBy(mitigating('asserted'), (row) => row['target']!)].flatMap(([name, rows]) => {
      const works = new Set(rows.flatMap((row) => list(row, 'reference_ids')));
      return works.size === 0 ? [] : [`${name}: ${works.size}`];
    }),
};

describe('twelve questions of a researcher', () => {
  const queries = readdirSync(folder).filter((file) => file.endsWith('.rq'));

  it('are all answered here', () => {
    expect(queries.map((file) => file.replace('.rq', ''))).toEqual(Object.keys(computed).sort());
    expect(queries).toHaveLength(12);
  });

  it.each(queries)('%s has the answers in the graph that the tables give', (file) => {
    const wanted = [...new Set(computed[file.replace('.rq', '')]!())].sort();
    expect(wanted.length).toBeGreaterThan(0);
    expect(answered(file)).toEqual(wanted);
  });
});
