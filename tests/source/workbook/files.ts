import { strToU8, zipSync } from 'fflate';
import { columnName } from '../../../src/source/workbook/cell.ts';

/** A cell to write: text, a number, or XML of its own. */
export type Cell = string | number | { readonly xml: string };

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

/** An .xlsx workbook; `extra` goes behind the rows of the first sheet, `styles` is its styles.xml. Texts are shared strings. */
export function xlsx(
  sheets: readonly (readonly (readonly Cell[])[])[],
  { extra = '', styles = '' }: { readonly extra?: string; readonly styles?: string } = {},
): Uint8Array {
  const strings: string[] = [];
  const cell = (value: Cell, place: string): string => {
    if (typeof value === 'object') return value.xml.replace('<c', `<c r="${place}"`);
    if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
    if (value === '') return '';
    strings.push(value);
    return `<c r="${place}" t="s"><v>${strings.length - 1}</v></c>`;
  };
  const sheet = (rows: readonly (readonly Cell[])[]): string =>
    rows
      .map(
        (row, r) =>
          `<row r="${r + 1}">${row.map((value, c) => cell(value, `${columnName(c + 1)}${r + 1}`)).join('')}</row>`,
      )
      .join('');
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  return zip({
    'xl/workbook.xml': `${head}<workbook ${main} xmlns:r="r"><sheets>${sheets.map((_, n) => `<sheet name="Sheet ${n + 1}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships>${sheets.map((_, n) => `<Relationship Id="rId${n + 1}" Type="t" Target="worksheets/sheet${n + 1}.xml"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(
      sheets.map((rows, n) => [
        `xl/worksheets/sheet${n + 1}.xml`,
        `${head}<worksheet ${main}><sheetData>${sheet(rows)}</sheetData>${n === 0 ? extra : ''}</worksheet>`,
      ]),
    ),
    'xl/sharedStrings.xml': `${head}<sst ${main}>${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    ...(styles === '' ? {} : { 'xl/styles.xml': `${head}<styleSheet ${main}>${styles}</styleSheet>` }),
  });
}

/** An .ods workbook; rows and cells that repeat are written once, as LibreOffice does. */
export function ods(sheets: readonly (readonly (readonly Cell[])[])[], styles = ''): Uint8Array {
  const cell = (value: Cell): string => {
    if (typeof value === 'object') return value.xml;
    if (typeof value === 'number')
      return `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${String(value).replace('.', ',')}</text:p></table:table-cell>`;
    if (value === '') return '<table:table-cell/>';
    const paragraphs = value.split('\n').map((line) => `<text:p>${escaped(line)}</text:p>`);
    return `<table:table-cell office:value-type="string">${paragraphs.join('')}</table:table-cell>`;
  };
  const table = (rows: readonly (readonly Cell[])[], n: number): string =>
    `<table:table table:name="Sheet${n + 1}"><table:table-column/>${rows.map((row) => `<table:table-row>${row.map(cell).join('')}<table:table-cell table:number-columns-repeated="16000"/></table:table-row>`).join('')}<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`;
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${sheets.map(table).join('')}</office:spreadsheet></office:body></office:document-content>`,
  });
}
