import { expect, test } from 'vitest';
import { claimsCsv } from '../../src/exports/claimsCsv.ts';
import { claimsJson } from '../../src/exports/claimsJson.ts';
import { relationsCsv } from '../../src/exports/relationsCsv.ts';
import { statementsCsv } from '../../src/exports/statementsCsv.ts';
import { real, small } from './fixture.ts';
import { joined } from '../../src/exports/pieces.ts';
import { headerOf, readCsv, rowWhere } from './tabular.ts';

const rows = readCsv(claimsCsv(small));

test('claims.csv has the columns of the contract, in its order', () => {
  expect(headerOf(claimsCsv(small)).join(', ')).toBe(
    'claim_id, outcome_id, subject_id, subject, test, quantity, comparator, value, value_max, unit, as_printed, ' +
      'electrolyte_ids, cathode_id, current_density_mA_cm2, areal_capacity_mAh_cm2, rate_value, rate_unit, ' +
      'depth_of_discharge_pct, temperature_C, other_conditions, baseline_id, baseline_value, locator, ' +
      'reference_numbers, reference_ids, basis, confidence, note, url, method, cell, modality, status, findings',
  );
});

test('each measured value, baselines included, is one row, in order of its id', () => {
  expect(rows.map((row) => row['claim_id'])).toEqual(small.measured.map(({ id }) => id));
  expect(readCsv(claimsCsv(real))).toHaveLength(real.measured.length);
});

test('a row tells the value, its conditions, its evidence and where its page is', () => {
  expect(rowWhere(rows, 'claim_id', 'bi-cu--text-full-cell--capacity-retention')).toEqual({
    claim_id: 'bi-cu--text-full-cell--capacity-retention',
    outcome_id: 'bi-cu--text-full-cell',
    subject_id: 'materials/bi-cu',
    subject: 'Bi₂@Cu',
    test: 'full-cell',
    quantity: 'capacity retention',
    comparator: '=',
    value: '98',
    value_max: '99',
    unit: '%',
    as_printed: '98–99 %',
    electrolyte_ids: 'materials/ether',
    cathode_id: 'materials/nvp',
    current_density_mA_cm2: '',
    areal_capacity_mAh_cm2: '',
    rate_value: '5',
    rate_unit: 'C',
    depth_of_discharge_pct: '66.67',
    temperature_C: '60',
    other_conditions:
      'depth of discharge up to 66.67 %;N/P ratio ≈ 4;NVP loading ≈ 11.3 mg/cm2;predeposited 6 mAh/cm2;dry, cold;soft pack',
    baseline_id: '',
    baseline_value: '',
    locator: '§1 ¶1',
    reference_numbers: '2',
    reference_ids: 'references/work-2021-2',
    basis: 'full cell',
    confidence: 'low',
    note: 'Of the first, not the best. | About the cell. | The sentence is ambiguous.',
    url: 'claims/bi-cu--text-full-cell--capacity-retention/',
    method: 'electrochemical',
    cell: 'full',
    modality: 'does',
    status: 'asserted',
    findings: '',
  });
});

test('a baseline stands in the row it is compared with, and in a row of its own', () => {
  const compared = rowWhere(rows, 'claim_id', 'sn-cu--text-half-cell--nucleation-overpotential');
  expect([compared['baseline_id'], compared['baseline_value']]).toEqual(['materials/cu-foil', '44.5 mV']);
  const own = rowWhere(rows, 'claim_id', 'sn-cu--text-half-cell--nucleation-overpotential--baseline');
  expect([own['subject_id'], own['value'], own['unit']]).toEqual(['materials/cu-foil', '44.5', 'mV']);
  const unnumbered = rowWhere(rows, 'claim_id', 'bi-cu--text-symmetric--voltage-hysteresis');
  expect([unnumbered['baseline_id'], unnumbered['baseline_value']]).toEqual(['materials/cu-foil', '']);
});

test('every value of the content is a plain number, and every unit plain ASCII', () => {
  for (const row of readCsv(claimsCsv(real))) {
    expect(row['value']).toMatch(/^-?\d+(\.\d+)?$/);
    expect(row['unit']).toMatch(/^[!-~]+$/);
    expect(['=', '≈', '>', '<', 'up to']).toContain(row['comparator']);
  }
});

test('claims.json says the same as claims.csv, with numbers, lists and nulls', () => {
  const values = JSON.parse(joined(claimsJson(real))) as readonly Readonly<Record<string, unknown>>[];
  const cell = (value: unknown): string =>
    value === null
      ? ''
      : Array.isArray(value)
        ? value.map((item) => String(item).replaceAll(';', ',')).join(';')
        : String(value);
  expect(
    values.map((value) => Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cell(item)]))),
  ).toEqual(readCsv(claimsCsv(real)));
  const one = (JSON.parse(joined(claimsJson(small))) as typeof values).find(
    (value) => value['claim_id'] === 'bi-cu--text-full-cell--capacity-retention',
  )!;
  expect([one['value'], one['reference_numbers'], one['current_density_mA_cm2']]).toEqual([98, [2], null]);
});

test('statements.csv has one row per statement, its text safe in a spreadsheet', () => {
  expect(headerOf(statementsCsv(small)).join(', ')).toBe(
    'claim_id, subject_id, subject, statement, locator, reference_numbers, reference_ids, basis, confidence, note, url, ' +
      'method, cell, modality, status, findings',
  );
  expect(readCsv(statementsCsv(small)).map((row) => row['statement'])).toEqual([`'=HYPERLINK("x"), said twice`]);
  expect(readCsv(statementsCsv(real))).toHaveLength(real.statements.length);
});

test('relations.csv has one row per piece of evidence', () => {
  const found = readCsv(relationsCsv(small)).filter((row) => row['claim_id'] === 'bi-cu--suffers-from--dendrites');
  expect(
    found.map((row) => [row['relation'], row['locator'], row['reference_ids'], row['confidence'], row['note']]),
  ).toEqual([
    ['suffers-from', '§1 ¶2', 'references/work-2020-1;references/work-2021-2', 'medium', 'Read from the context.'],
    ['suffers-from', '§1 ¶1', 'references/work-2021-2', 'high', ''],
  ]);
  expect(readCsv(relationsCsv(real))).toHaveLength(
    real.edges.flatMap(({ evidence }) => evidence).length + real.inferred.length,
  );
});

test('a relation that has no page of its own is shown on the page of its source', () => {
  const reported = rowWhere(readCsv(relationsCsv(small)), 'relation', 'reported-in');
  expect([reported['derived'], reported['url']]).toEqual(['true', `${reported['source_id']}/`]);
});
