import { numberText, refusals, type Sheet, type SheetCell } from './cell.ts';
import { childrenOf, readXml, within, type Element } from './xml.ts';

/** The sheets of an .ods workbook; `read` gives the text of a file in it. Throws where it is none. */
export function readOds(read: (path: string) => string | undefined): readonly Sheet[] {
  const document = readXml(read('content.xml') ?? '');
  const raised = new Set(
    within(document, 'style').flatMap(({ attributes, children }) => {
      const [text] = children.filter(
        (child): child is Element => typeof child !== 'string' && child.name === 'text-properties',
      );
      const position = text?.attributes['text-position'] ?? '0%';
      return /^(?:0%|0 )/.test(position) ? [] : [attributes['name'] ?? ''];
    }),
  );
  return within(document, 'table').map((table) => ({
    name: table.attributes['name'] ?? '',
    cells: cellsOf(table, raised),
  }));
}

/** How often a row or a cell stands in a row. */
const times = ({ attributes }: Element, name: string): number => Math.max(1, Number(attributes[name] ?? 1));

/** Rows and columns of a sheet end somewhere; those beyond are styles of empty cells. */
const most = { rows: 100_000, columns: 1_000 };

function cellsOf(table: Element, raised: ReadonlySet<string>): readonly SheetCell[] {
  const cells: SheetCell[] = [];
  let row = 0;
  for (const line of within(table, 'table-row')) {
    const own = rowOf(line, raised);
    const repeated = times(line, 'number-rows-repeated');
    if (own.length > 0)
      for (let again = 1; again <= Math.min(repeated, most.rows - row); again++)
        cells.push(...own.map((cell) => ({ ...cell, row: row + again })));
    row += repeated;
  }
  return cells;
}

function rowOf(line: Element, raised: ReadonlySet<string>): readonly Omit<SheetCell, 'row'>[] {
  const cells: Omit<SheetCell, 'row'>[] = [];
  let column = 0;
  for (const cell of childrenOf(line)) {
    if (cell.name !== 'table-cell' && cell.name !== 'covered-table-cell') continue;
    const told = toldIn(cell, raised);
    const repeated = times(cell, 'number-columns-repeated');
    if (told && told.text !== '')
      for (let again = 1; again <= Math.min(repeated, most.columns - column); again++)
        cells.push({ column: column + again, ...told });
    column += repeated;
  }
  return cells;
}

function toldIn(cell: Element, raised: ReadonlySet<string>): Pick<SheetCell, 'text' | 'flaw'> | undefined {
  const { attributes } = cell;
  if (times(cell, 'number-columns-spanned') > 1 || times(cell, 'number-rows-spanned') > 1)
    return { flaw: refusals.merged };
  const paragraphs = childrenOf(cell, 'p');
  const shown = paragraphs.map(plain).join('\n');
  const lifted = [...paragraphs.flatMap((one) => within(one, 'span')), cell].some(({ attributes: own }) =>
    raised.has(own['style-name'] ?? ''),
  );
  if (shown !== '' && lifted) return { flaw: refusals.raised };
  const value = Number(attributes['value']);
  switch (attributes['value-type']) {
    case 'float':
      return { text: numberText(value, decimalsOf(shown, value), false) };
    case 'percentage':
      return { text: numberText(value, decimalsOf(shown.replace(/\s*%$/, ''), value * 100), true) };
    case 'date':
    case 'time':
      return { flaw: refusals.date };
    case 'currency':
      return { flaw: refusals.money };
    case 'boolean':
      return { flaw: refusals.truth };
    default:
      return /^(?:#[A-Z/0!?]+|Err:\d+)$/.test(shown) ? { flaw: refusals.formula } : { text: shown };
  }
}

/** The text of a paragraph: several spaces, tabs and line ends are elements. */
const plain = (element: Element): string =>
  element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (child.name === 's') return ' '.repeat(Math.min(times(child, 'c'), 100));
      if (child.name === 'tab') return '\t';
      if (child.name === 'line-break') return '\n';
      return child.name === 'annotation' ? '' : plain(child);
    })
    .join('');

/** How many decimals a number is shown with, where it is shown whole. */
function decimalsOf(shown: string, value: number): number | undefined {
  const [, decimals] = /^[−-]?\d+[.,](\d+)$/.exec(shown) ?? [];
  const near =
    Math.abs(Number(shown.replace(',', '.').replace('−', '-')) - value) < 1e-9 * Math.max(1, Math.abs(value));
  return decimals !== undefined && near ? decimals.length : undefined;
}
