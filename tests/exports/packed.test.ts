import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../src/model/graph.ts';
import { undated } from '../../src/exports/packed/undated.ts';
import { packedFiles } from '../../src/exports/packed/files.ts';
import { tables } from '../../src/exports/tables.ts';
import { real, small } from './fixture.ts';
import { files } from './published.ts';
import { readCsv } from './tabular.ts';

const bytesOf = async (graph: Graph, name: string): Promise<Uint8Array> =>
  (await packedFiles(graph)).find((file) => file.name === name)!.bytes;
const bufferOf = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer;

/** A cell of a table of CSV without the mark that keeps spreadsheets from running it. */
const bare = (cell: string): string => cell.replace(/^'(?=[=+\-@])/, '');
const asText = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

describe.each(tables(real).map(({ name }) => name))('%s.parquet', (name) => {
  it('has the cells of the CSV, with numbers and truth as such', async () => {
    const file = bufferOf(await bytesOf(real, `${name}.parquet`));
    const table = tables(real).find((one) => one.name === name)!;
    const rows = await parquetReadObjects({ file });
    const wanted = readCsv(files.get(`${name}.csv`)!);
    expect(rows).toHaveLength(wanted.length);
    // Tens of thousands of cells: one that differs is shown, each by itself is not asked of the test library.
    const odd = rows.flatMap((row, index) =>
      table.columns.flatMap(({ name: column, type }) => {
        const value = row[column];
        const sort = type === 'number' || type === 'boolean' ? type : 'string';
        const fits = value === null || value === undefined || typeof value === sort;
        return fits && asText(value) === bare(wanted[index]![column]!) ? [] : [[index, column, value]];
      }),
    );
    expect(odd).toEqual([]);
    expect(
      parquetMetadata(file)
        .schema.slice(1)
        .map((column) => column.name),
    ).toEqual(table.columns.map((column) => column.name));
  });
});

describe('tables.xlsx', () => {
  const xml = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    trimValues: false,
    isArray: (name) => ['row', 'c', 'si', 'sheet'].includes(name),
  });

  /** The sheets of a workbook, as a reader of its parts sees them: rows of cells with their type. */
  async function sheetsOf(graph: Graph) {
    const parts = unzipSync(await bytesOf(graph, 'tables.xlsx'));
    const part = (name: string) => xml.parse(strFromU8(parts[name]!)) as Record<string, never>;
    const text = (node: unknown): string =>
      typeof node === 'object' && node !== null
        ? String((node as Record<string, unknown>)['#text'] ?? '')
        : String(node);
    const shared = (part('xl/sharedStrings.xml') as unknown as { sst: { si: { t: unknown }[] } }).sst.si.map(({ t }) =>
      text(t),
    );
    const { sheet } = (
      part('xl/workbook.xml') as unknown as { workbook: { sheets: { sheet: Record<string, string>[] } } }
    ).workbook.sheets;
    return sheet.map((one, index) => {
      const { row } = (
        part(`xl/worksheets/sheet${index + 1}.xml`) as unknown as {
          worksheet: { sheetData: { row: { c?: Record<string, unknown>[] }[] } };
        }
      ).worksheet.sheetData;
      return {
        name: one['@_name']!,
        rows: row.map(({ c = [] }) =>
          c
            .filter((cell) => cell['v'] !== undefined)
            .map((cell) => {
              const value = String(cell['v']);
              const type = cell['@_t'];
              if (cell['f'] !== undefined) throw new Error(`a formula: ${String(cell['f'])}`);
              return type === 's' ? shared[Number(value)]! : type === 'b' ? value === '1' : Number(value);
            }),
        ),
      };
    });
  }

  it('has a sheet for each table, with its columns and every cell that is not empty, and no formula', async () => {
    const sheets = await sheetsOf(real);
    expect(sheets.map(({ name }) => name)).toEqual(tables(real).map(({ name }) => name));
    for (const [index, { name: table, columns }] of tables(real).entries()) {
      const [head, ...rows] = sheets[index]!.rows;
      expect(head).toEqual(columns.map(({ name }) => name));
      const wanted = readCsv(files.get(`${table}.csv`)!).map((row) =>
        columns.map(({ name }) => bare(row[name]!)).filter((cell) => cell !== ''),
      );
      expect(rows.map((row) => row.map(String))).toEqual(wanted);
    }
  });

  it('has text that begins like a formula as text', async () => {
    const [statements] = (await sheetsOf(small)).filter(({ name }) => name === 'statements');
    expect(statements!.rows.flat()).toContain('=HYPERLINK("x"), said twice');
  });
});

describe('a ZIP without the hour in which it was packed', () => {
  const parts = { 'a.xml': new Uint8Array(200).fill(65), 'below/b.xml': new Uint8Array([1, 2, 3]) };
  const packed = (mtime: Date): Uint8Array<ArrayBuffer> => new Uint8Array(zipSync(parts, { mtime }));

  it('is what the first day of all would have given', () => {
    expect(undated(packed(new Date(2026, 5, 4, 3, 2)))).toEqual(packed(new Date(1980, 0, 1)));
    expect(undated(new Uint8Array(zipSync({})))).toEqual(new Uint8Array(zipSync({})));
  });

  it('is refused of other bytes, and where something stands behind', () => {
    expect(() => undated(new Uint8Array(40))).toThrow('no ZIP');
    expect(() => undated(new Uint8Array([...packed(new Date(2026, 1, 1)), 0]))).toThrow('no ZIP');
  });
});
