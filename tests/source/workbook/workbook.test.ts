import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/compiler/tables/csv.ts';
import { decodeWorkbook } from '../../../src/source/workbook/read.ts';
import { ods, xlsx, type Cell } from './files.ts';

const kinds = { xlsx, ods } as const;
const rowsOf = (kind: keyof typeof kinds, rows: readonly (readonly Cell[])[]): readonly (readonly string[])[] => {
  const decoded = decodeWorkbook(`t.${kind}`, kinds[kind]([rows]));
  if (!('text' in decoded)) throw new Error(decoded.flaw.message);
  return readCsv(decoded.text, ',').rows.map((row) => row.map(({ text }) => text));
};
const flawOf = (path: string, bytes: Uint8Array): unknown => {
  const decoded = decodeWorkbook(path, bytes);
  return 'flaw' in decoded ? [decoded.flaw.line, decoded.flaw.column, decoded.flaw.message] : decoded;
};

describe.each(['xlsx', 'ods'] as const)('a workbook as .%s', (kind) => {
  it('gives every text at its row and column, whatever is in it', () => {
    const cell = fc.stringMatching(/^[A-Za-z0-9é₂⁻·≈&<>"';,|.°Å-]([A-Za-z0-9 é₂⁻·≈&<>"';,|.°Å\n-]*[a-z₂])?$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const given = rows.map((row) => row.map((text) => text.replace(/ {2,}/g, ' ')));
        expect(rowsOf(kind, given)).toEqual(given);
      }),
    );
  });

  it('keeps empty rows and cells in their places, and numbers as they are', () => {
    expect(rowsOf(kind, [['entry', '', 'value'], [], ['', 0.5, 99.92], [1e-8, 1287, -3]])).toEqual([
      ['entry', '', 'value'],
      ['', '', ''],
      ['', '0.5', '99.92'],
      ['1e-8', '1287', '-3'],
    ]);
  });

  it('is one sheet; empty ones beside it do not count', () => {
    const one = [['entry', 'id']];
    expect(decodeWorkbook(`t.${kind}`, kinds[kind]([one, []]))).toEqual({ text: 'entry,id\n' });
    expect(flawOf(`t.${kind}`, kinds[kind]([one, one]))).toEqual([
      1,
      1,
      expect.stringMatching(/^the workbook has 2 sheets, .* keep one/),
    ]);
  });

  it('says of what is none that it is none', () => {
    const none = [1, 1, expect.stringMatching(/^the file is no workbook/)];
    expect(flawOf(`t.${kind}`, new TextEncoder().encode('entry,id\n'))).toEqual(none);
    expect(flawOf(`t.${kind}`, new Uint8Array())).toEqual(none);
    expect(flawOf(`t.${kind}`, kinds[kind]([[['a']]]).slice(0, 300))).toEqual(none);
  });
});

/** Formats by number of the style: general, percent with two decimals, one decimal, a date, a unit, raised. */
const styles =
  '<numFmts><numFmt numFmtId="170" formatCode="0.0"/><numFmt numFmtId="171" formatCode="0.0&quot; mA&quot;"/><numFmt numFmtId="172" formatCode="yyyy\\-mm\\-dd"/></numFmts>' +
  '<fonts><font/><font><vertAlign val="superscript"/></font></fonts>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="170"/><xf numFmtId="14"/><xf numFmtId="171"/><xf numFmtId="172"/><xf numFmtId="0" fontId="1"/></cellXfs>';
const styled = (cell: string): Uint8Array =>
  xlsx(
    [
      [
        ['a', 'b'],
        ['x', { xml: cell }],
      ],
    ],
    { styles },
  );

it.each([
  ['<c s="1"><v>0.9992</v></c>', '99.92 %'],
  ['<c s="2"><v>3</v></c>', '3.0'],
  ['<c s="2"><v>3.25</v></c>', '3.25'],
  ['<c t="str"><f>A1&amp;"x"</f><v>ax</v></c>', 'ax'],
  ['<c t="inlineStr"><is><r><t>Na</t></r><r><t>₂O</t></r></is></c>', 'Na₂O'],
])('%s of Excel reads %s', (cell, text) => {
  expect(decodeWorkbook('t.xlsx', styled(cell))).toEqual({ text: `a,b\nx,${text}\n` });
});

it.each([
  ['<c s="3"><v>45000</v></c>', 'holds a date'],
  ['<c s="5"><v>45000</v></c>', 'holds a date'],
  ['<c s="4"><v>3</v></c>', 'shows more than its number'],
  ['<c s="6"><v>3</v></c>', 'raised or lowered'],
  ['<c t="b"><v>1</v></c>', 'truth value'],
  ['<c t="e"><v>#DIV/0!</v></c>', 'formula'],
  ['<c><f>1+1</f></c>', 'formula'],
  ['<c t="inlineStr"><is><r><t>10</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>-8</t></r></is></c>', 'raised'],
])('%s of Excel is refused, at its cell', (cell, why) => {
  expect(flawOf('t.xlsx', styled(cell))).toEqual([2, 2, expect.stringMatching(new RegExp(`^cell B2: .*${why}`))]);
});

it('cells that are merged are refused: only the first of them has a value', () => {
  const merged = '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>';
  expect(flawOf('t.xlsx', xlsx([[['a'], ['x'], ['']]], { extra: merged }))).toEqual([
    2,
    1,
    expect.stringContaining('cell A2: the cell is merged'),
  ]);
  const spanned = '<table:table-cell table:number-rows-spanned="2"><text:p>x</text:p></table:table-cell>';
  expect(flawOf('t.ods', ods([[['a'], [{ xml: spanned }]]]))).toEqual([2, 1, expect.stringContaining('merged')]);
});

it.each([
  ['office:value-type="percentage" office:value="0.9992"', '99,92 %', '99.92 %'],
  ['office:value-type="float" office:value="3"', '3,0', '3.0'],
  ['office:value-type="float" office:value="99.92"', '99,9', '99.92'],
  ['office:value-type="string" table:number-columns-repeated="2"', 'x', 'x,x'],
])('a cell %s of LibreOffice that shows %s reads %s', (attributes, shown, text) => {
  const cell = `<table:table-cell ${attributes}><text:p>${shown}</text:p></table:table-cell>`;
  expect(decodeWorkbook('t.ods', ods([[[{ xml: cell }]]]))).toEqual({ text: `${text}\n` });
});

it('a raised sign of LibreOffice is refused', () => {
  const style = '<style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style>';
  const cell =
    '<table:table-cell office:value-type="string"><text:p>10<text:span text:style-name="T1">-8</text:span></text:p></table:table-cell>';
  expect(flawOf('t.ods', ods([[[{ xml: cell }]]], style))).toEqual([1, 1, expect.stringContaining('raised')]);
});
