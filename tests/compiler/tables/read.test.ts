import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { report } from '../../../src/compiler/problem.ts';
import type { Source } from '../../../src/source/source.ts';
import { decodeWorkbook } from '../../../src/source/workbook/read.ts';
import { ods, xlsx } from '../../source/workbook/files.ts';
import { compiled, content } from '../fixture.ts';

const table = (text: string): ReturnType<typeof compiled> => compiled(content({ 'tables/lives.csv': text }));
const head = 'entry,id,test,current-density,areal-capacity,at,cites,quantity,value,as-printed,baseline';
const row = 'sn-cu,table-1,symmetric-cell,2 mA/cm2,1 mAh/cm2,§1 ¶2,1,cycling time,≈ 900 h,nearly 900 h,cu-foil: 200 h';

describe('a table of outcomes', () => {
  it('says what the same outcome says in front matter', () => {
    const { graph } = table(`${head}\n${row}\nsn-cu,table-1,,,,,,overpotential,> 12 mV,,\n`);
    const outcome = `outcomes:
  - id: table-1
    test: symmetric-cell
    current-density: 2 mA/cm2
    areal-capacity: 1 mAh/cm2
    at: §1 ¶2
    cites: [1]
    results:
      - cycling time: ≈ 900 h
        as-printed: nearly 900 h
        baseline: { cu-foil: 200 h }
      - overpotential: "> 12 mV"
`;
    const { 'materials/sn-cu.md': text } = Object.fromEntries(content().map(({ path, text: own }) => [path, own]));
    const typed = compiled(content({ 'materials/sn-cu.md': text!.replace('outcomes:\n', outcome) })).graph!;
    const bare = (all: readonly { readonly place: unknown }[]) => all.map(({ place: _, ...rest }) => rest);
    expect(bare(graph!.outcomes)).toEqual(bare(typed.outcomes));
    expect(bare(graph!.measured)).toEqual(bare(typed.measured));
    const own = graph!.measured.find(({ id }) => id === 'sn-cu--table-1--overpotential')!;
    expect(own.place).toEqual({ path: 'tables/lives.csv', line: 3, column: 20 });
  });

  it('may have a column for each quantity, with its unit, and what a spreadsheet parts cells with', () => {
    const text =
      'entry;id;test;current-density [mA/cm2];electrolytes;at;cites;cycling time [h];overpotential\r\n' +
      'sn-cu;a;half-cell;0.5;;§1 ¶1;0, 1;> 900;12 mV\r\n;;;;;;;;\r\n';
    const { graph, problems } = table(`\uFEFF${text}`);
    expect(report(problems, 'content')).toBe('');
    const outcome = graph!.outcomes.find(({ id }) => id === 'sn-cu--a')!;
    expect(outcome.conditions).toEqual([
      { name: 'current-density', shape: 'measure', measure: { comparator: '=', value: 0.5, unit: 'mA/cm2' } },
    ]);
    expect(outcome.evidence.referenceNumbers).toEqual([0, 1]);
    expect(outcome.claims).toEqual(['sn-cu--a--cycling-time', 'sn-cu--a--overpotential']);
  });

  it('may be the sheet of a workbook, and then is told of at row and column', () => {
    const cells = [head, row].map((line) => line.split(','));
    const rows = [...cells, [], ['sn-cu', 'table-2', 'half-cell', ...Array.from({ length: 8 }, () => '')]];
    const sheet = (name: string, given: readonly (readonly string[])[]): Source => {
      const decoded = decodeWorkbook(name, (name.endsWith('.ods') ? ods : xlsx)([given]));
      return { path: `tables/${name}`, text: 'text' in decoded ? decoded.text : '' };
    };
    const bare = (source: Source): unknown =>
      compiled([...content(), source]).graph?.measured.map(({ place: _, ...rest }) => rest);
    for (const name of ['lives.xlsx', 'lives.ods']) {
      expect(bare(sheet(name, cells))).toEqual(bare({ path: 'tables/lives.csv', text: `${head}\n${row}\n` }));
      const { problems } = compiled([...content(), sheet(name, [...rows, ['sn-cu', 't', 'half-cel', '1 h']])]);
      expect(problems.map(({ line, column }) => [line, column])).toEqual([
        [4, 1],
        [5, 1],
      ]);
    }
  });

  it('loses no character: any that is changed is in the outcomes or reported', () => {
    const text = `${head},note\nsn-cu,table-1,symmetric-cell,2 mA/cm2,,§1 ¶2,1,cycling time,≈ 900 h,nearly 900 h,cu-foil: 200 h,Dry\nsn-cu,table-1,symmetric-cell,,1 mAh/cm2,,,overpotential,9 mV,,,\n`;
    const told = (changed: string): string => {
      const { graph, problems } = table(changed);
      return JSON.stringify(
        [graph?.outcomes, graph?.measured, problems.map(({ message }) => message)],
        (key, value: unknown) => (key === 'place' ? undefined : value),
      );
    };
    const before = told(text);
    const lost = [...text].flatMap((sign, at) => {
      if (/\s/.test(sign)) return [];
      const changes = [`${text.slice(0, at)}${text.slice(at + 1)}`, `${text.slice(0, at)}Q${text.slice(at + 1)}`];
      return changes.some((changed) => told(changed) === before) ? [`${at} ${sign}`] : [];
    });
    expect(lost).toEqual([]);
  });
});

const slips: Readonly<Record<string, string>> = {
  'a misspelt column': `${head.replace('quantity', 'quantty')}\n${row}`,
  'no column for the entry': `${head.replace('entry,', '')}\n${row.replace('sn-cu,', '')}`,
  'a column twice': `${head},at\n${row},§1`,
  'a unit that is none': `${head.replace('current-density', 'current-density [mA]')}\n${row}`,
  'a unit where none belongs': `${head.replace('test', 'test [h]')}\n${row}`,
  'an empty file': '',
  'a cell too many': `${head}\n${row},\n`,
  'a cell too few': `${head}\n${row.replace(',cu-foil: 200 h', '')}\n`,
  'an entry that is not there': `${head}\n${row.replace('sn-cu', 'sn-c')}`,
  'the home page for an entry': `${head}\n${row.replace('sn-cu', 'index')}`,
  'an entry that is not there, in many rows': [
    head,
    ...Array.from({ length: 300 }, (_, index) => row.replace('sn-cu,table-1', `nowhere,t-${index}`)),
  ].join('\n'),
  'more outcomes than an entry may have': [
    head,
    ...Array.from({ length: 501 }, (_, index) =>
      row
        .replace('table-1', `t-${index}`)
        .replace(
          'cycling time,≈ 900 h,nearly 900 h,cu-foil: 200 h',
          index % 2 ? 'cycle life,9 cycles,,' : 'contact angle,9 deg,,',
        ),
    ),
  ].join('\n'),
  'no entry': `${head}\n${row.replace('sn-cu', '')}`,
  'no id': `${head}\n${row.replace('table-1', '')}`,
  'a misspelt test': `${head}\n${row.replace('symmetric-cell', 'symetric-cell')}`,
  'a misspelt quantity': `${head}\n${row.replace('cycling time', 'cycling tme')}`,
  'a decimal comma': `${head}\n${row.replace('≈ 900 h', '"99,7 h"')}`,
  'a unit of another dimension': `${head}\n${row.replace('2 mA/cm2', '2 h')}`,
  'no value': `${head}\n${row.replace('≈ 900 h', '')}`,
  'no quantity': `${head}\n${row.replace('cycling time', '')}`,
  'no quantity and no value': `${head}\n${row.replace('cycling time,≈ 900 h', ',')}`,
  'a baseline that is not there': `${head}\n${row.replace('cu-foil:', 'cu-fiol:')}`,
  'a reference that is not there': `${head}\n${row.replace('¶2,1', '¶2,7')}`,
  'a reference in words': `${head}\n${row.replace('¶2,1', '¶2,one')}`,
  'a locator that is none': `${head}\n${row.replace('§1 ¶2', 'page 3')}`,
  'a passage that is not there': `${head}\n${row.replace('§1 ¶2', '§1 ¶9')}`,
  'an id that is taken': `${head}\n${row.replace('table-1', 'text-half-cell').replace('cycling time,≈ 900 h,nearly 900 h,cu-foil: 200 h', 'contact angle,9 deg,,')}`,
  'two rows that differ': `${head}\n${row}\n${row.replace('2 mA', '3 mA').replace('cycling time,≈ 900 h,nearly 900 h,cu-foil: 200 h', 'cycle life,9 cycles,,')}`,
  'quotes that do not close': `${head}\n${row.replace('nearly 900 h', '"nearly 900 h')}`,
  'something behind quotes': `${head}\n${row.replace('nearly 900 h', '"nearly" 900 h')}`,
  markup: `${head.replace('as-printed', 'note')}\n${row.replace('nearly 900 h', '**nearly**')}`,
};

describe('slips in a table', () => {
  it.each(Object.entries(slips))('are said once, at row and column: %s', (_, text) => {
    const { graph, problems } = table(text);
    expect(graph).toBeUndefined();
    expect(problems).toHaveLength(1);
    const [{ path, line, column }] = problems as [(typeof problems)[number]];
    expect(path).toBe('tables/lives.csv');
    expect(column).toBeLessThanOrEqual((text.split('\n')[line - 1] ?? '').length + 1);
  });

  it('read as in the golden report', async () => {
    const text = Object.entries(slips)
      .map(([name, slip]) => `${name}\n  ${report(table(slip).problems, 'content')}\n`)
      .join('');
    await expect(text).toMatchFileSnapshot(join(import.meta.dirname, 'slips.txt'));
  });
});
