/** A cell with the offset at which it begins in the text. */
export interface Cell {
  readonly text: string;
  readonly offset: number;
}

/** The rows of a CSV text; `broken` is where a quotation goes wrong, and then no row below it is read. */
export interface CsvReading {
  readonly rows: readonly (readonly Cell[])[];
  readonly broken?: { readonly offset: number; readonly why: 'open' | 'behind' };
}

/** Reads CSV as of RFC 4180, its cells parted by `delimiter`; lines end in LF or CRLF. Work grows with the length of the text only. */
export function readCsv(text: string, delimiter: string): CsvReading {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    let cell = '';
    if (text[at] === '"') {
      const end = closing(text, at);
      if (end === -1) return { rows, broken: { offset: start, why: 'open' } };
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
      if (at < text.length && text[at] !== delimiter && !/^\r?\n/.test(text.slice(at, at + 2)))
        return { rows, broken: { offset: at, why: 'behind' } };
    } else {
      const end = nextOf(text, at, delimiter);
      cell = text.slice(at, end).replace(/\r$/, '');
      at = end;
    }
    row.push({ text: cell, offset: start });
    if (text[at] === '\r') at++;
    if (text[at] === delimiter) {
      at++;
      // A delimiter at the very end has an empty cell behind it.
      if (at < text.length) continue;
      row.push({ text: '', offset: at });
    }
    rows.push(row);
    row = [];
    at++;
  }
  return { rows };
}

/** The quotation mark that closes the one at an offset. */
function closing(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function nextOf(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at++;
  return at;
}

/** What parts the cells of a text: a comma, or what some spreadsheets write in its place. */
export function delimiterOf(text: string): string {
  const [head = ''] = text.split('\n', 1);
  const count = (sign: string): number => head.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
