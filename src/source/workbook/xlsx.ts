import { numberText, refusals, type Sheet, type SheetCell } from './cell.ts';
import { childrenOf, readXml, textOf, within, type Element } from './xml.ts';

type Read = (path: string) => string | undefined;

/** The sheets of an .xlsx workbook; `read` gives the text of a file in it. Throws where it is none. */
export function readXlsx(read: Read): readonly Sheet[] {
  const book = readXml(read('xl/workbook.xml') ?? '');
  const relations = within(readXml(read('xl/_rels/workbook.xml.rels') ?? ''), 'Relationship');
  const styles = stylesOf(read('xl/styles.xml'));
  const strings = stringsOf(read('xl/sharedStrings.xml'));
  return within(book, 'sheet').map(({ attributes: { name = '', id } }) => {
    const target = relations.find(({ attributes }) => attributes['Id'] === id)?.attributes['Target'] ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return { name, cells: cellsOf(readXml(read(path) ?? ''), strings, styles) };
  });
}

type Told = Pick<SheetCell, 'text' | 'flaw'>;

const stringsOf = (xml: string | undefined): readonly Told[] =>
  xml === undefined ? [] : childrenOf(readXml(xml), 'si').map(rich);

/** The text of a string, which may be made of runs of which each has its format. */
function rich(item: Element): Told {
  const raised = within(item, 'vertAlign').some(({ attributes }) => attributes['val'] !== 'baseline');
  if (raised) return { flaw: refusals.raised };
  // What stands above a word as its reading is no part of it.
  const runs = childrenOf(item).filter(({ name }) => name === 't' || name === 'r');
  const text = runs.flatMap((run) => (run.name === 't' ? [run] : childrenOf(run, 't'))).map(textOf);
  return {
    text: text.join('').replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
  };
}

interface Style {
  readonly code: string;
  readonly raised: boolean;
}

/** Formats of numbers that have no code in the file, as far as they are plain. */
const builtIn: Readonly<Record<string, string>> = { 0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00' };
const more: Readonly<Record<string, string>> = { 9: '0%', 10: '0.00%', 11: '0.00E+00', 48: '##0.0E+0', 49: '@' };

function stylesOf(xml: string | undefined): readonly Style[] {
  if (xml === undefined) return [];
  const sheet = readXml(xml);
  const own = within(sheet, 'numFmt').map(({ attributes }) => [attributes['numFmtId'], attributes['formatCode']]);
  const codes: Readonly<Record<string, string>> = { ...builtIn, ...more, ...(Object.fromEntries(own) as object) };
  const fonts = within(sheet, 'fonts').flatMap((all) => childrenOf(all, 'font'));
  const raised = fonts.map((font) =>
    within(font, 'vertAlign').some(({ attributes }) => attributes['val'] !== 'baseline'),
  );
  return within(sheet, 'cellXfs')
    .flatMap((all) => childrenOf(all, 'xf'))
    .map(({ attributes: { numFmtId = '0', fontId = '0' } }) => ({
      code: codes[numFmtId] ?? 'd',
      raised: raised[Number(fontId)] ?? false,
    }));
}

function cellsOf(sheet: Element, strings: readonly Told[], styles: readonly Style[]): readonly SheetCell[] {
  const merged = within(sheet, 'mergeCell').map(({ attributes }) => attributes['ref']?.split(':')[0]);
  let row = 0;
  return within(sheet, 'row').flatMap((line) => {
    row = Number(line.attributes['r'] ?? row + 1);
    let column = 0;
    return childrenOf(line, 'c').flatMap((cell): SheetCell[] => {
      const { r } = cell.attributes;
      column = r === undefined ? column + 1 : columnOf(r);
      const place = { row, column };
      if (merged.includes(r ?? '')) return [{ ...place, flaw: refusals.merged }];
      const told = toldIn(cell, strings, styles[Number(cell.attributes['s'] ?? 0)]);
      return told === undefined || told.text === '' ? [] : [{ ...place, ...told }];
    });
  });
}

const columnOf = (reference: string): number =>
  [...reference.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function toldIn(cell: Element, strings: readonly Told[], style: Style | undefined): Told | undefined {
  const value = childrenOf(cell, 'v').map(textOf)[0];
  const type = cell.attributes['t'] ?? 'n';
  const inline = childrenOf(cell, 'is')[0];
  if (value === undefined && !inline) return childrenOf(cell, 'f').length > 0 ? { flaw: refusals.formula } : undefined;
  if (style?.raised && value !== undefined) return { flaw: refusals.raised };
  switch (type) {
    case 'inlineStr':
      return inline && rich(inline);
    case 's':
      return strings[Number(value)] ?? { flaw: refusals.formula };
    case 'str':
      return { text: value ?? '' };
    case 'b':
      return { flaw: refusals.truth };
    case 'd':
      return { flaw: refusals.date };
    case 'n':
      return formatted(Number(value), style?.code ?? 'General');
    default:
      return { flaw: refusals.formula };
  }
}

/** A number as its format shows it, as far as the format only says how many decimals, or percent. */
function formatted(value: number, code: string): Told {
  const bare = code.split(';')[0]!.replace(/\\[ -]|_.|\*.|\[(?:Red|Black|Blue|Green)\]/gi, '');
  if (/^(?:general|@)$/i.test(bare)) return { text: String(value) };
  const plain = /^[#0?,]*(?:\.([0#?]+))?(%?)(E\+?0+)?$/i.exec(bare);
  if (plain) {
    const [, decimals = '', percent, power] = plain;
    return {
      text: numberText(value, power === undefined ? /^0*/.exec(decimals)![0].length : undefined, percent === '%'),
    };
  }
  return { flaw: /[dmyhs]/i.test(bare.replace(/"[^"]*"/g, '')) ? refusals.date : refusals.money };
}
