import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renamedHeads } from '../../src/authoring/header.ts';
import { compile } from '../../src/compiler/compile.ts';
import { isOwn, readSources } from '../../src/site/content.ts';
import { call, type Called } from '../commands/call.ts';
import { content } from '../compiler/fixture.ts';
import { ods, xlsx, type Cell } from '../source/workbook/files.ts';

const { field } = compile(content()).graph!;
const head = ['Entry', 'id', 'test', 'Current density (mA cm⁻²)', 'at', 'cites', 'Cycling time / h'];
const rows = (count: number): Cell[][] => [
  head,
  ...Array.from({ length: count }, (_, n): Cell[] => [
    'sn-cu',
    `t-${n}`,
    'symmetric-cell',
    0.5 + n,
    '§1 ¶2',
    1,
    900 + n,
  ]),
];

it.each([
  ['Current density (mA cm⁻²)', 'current-density [mA/cm2]'],
  ['current density [mA cm-2]', 'current-density [mA/cm2]'],
  ['Cycling time / h', 'cycling time [h]'],
  ['Areal_Capacity', 'areal-capacity'],
  ['CITES', 'cites'],
  ['cites', undefined],
  ['nonsense', undefined],
  ['Current density (mA g)', 'current-density [mA g]'],
])('the head %j is read as %j', (text, name) => {
  expect(renamedHeads([{ text, offset: 0 }], field).map((one) => one.name)).toEqual(name === undefined ? [] : [name]);
});

describe('npm run outcomes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-outcomes-'));
  const run = (...words: readonly string[]): Promise<Called> =>
    call('outcomes', ['--content', join(folder, 'content'), ...words]);
  beforeAll(() => {
    for (const { path, text } of content().filter(isOwn)) {
      mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
      writeFileSync(join(folder, 'content', path), text);
    }
    writeFileSync(join(folder, 'Lives.xlsx'), xlsx([rows(50)]));
    writeFileSync(join(folder, 'wrong.ods'), ods([[...rows(3), ['sn-c', 't', 'half-cell', '0,5', '§1 ¶9', 1, '9 d']]]));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('takes fifty outcomes of a workbook into content in one step', async () => {
    const { status, printed } = await run(join(folder, 'Lives.xlsx'));
    expect(printed).toContain('tables/lives.csv: 50 outcomes with 50 values, of 1 entries. No problems.');
    expect(status).toBe(0);
    const { graph } = compile(readSources(join(folder, 'content')));
    expect(graph?.measured.find(({ id }) => id === 'sn-cu--t-49--cycling-time')?.measure).toEqual({
      comparator: '=',
      value: 949,
      unit: 'h',
    });
    const made = readFileSync(join(folder, 'content/tables/lives.csv'), 'utf8');
    writeFileSync(join(folder, 'Lives.csv'), made.replace('900', '901'));
    expect((await run(join(folder, 'Lives.csv'))).printed).toContain('is there already and differs');
    expect(readFileSync(join(folder, 'content/tables/lives.csv'), 'utf8')).toBe(made);
  });

  it('tells every problem at row and column of the file, and then writes nothing', async () => {
    const { status, printed } = await run(join(folder, 'wrong.ods'), 'other');
    expect(status).toBe(1);
    expect(printed).toMatch(/wrong\.ods:5:1 error no entry has the id “sn-c” \(did you mean “sn-cu”\?\)/);
    expect(printed).toContain('nothing was written.');
    expect(existsSync(join(folder, 'content/tables/other.csv'))).toBe(false);
  });
});
