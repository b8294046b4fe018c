import { quote } from '../../source/bounds.ts';
import { valueOf } from './cells.ts';
import type { Cell } from './csv.ts';
import type { Column, TableFlaw } from './header.ts';
import type { Located } from './located.ts';
import { resultsOf } from './results.ts';

/** One outcome as rows of a table give it; `entry` is the id of the entry it belongs to. */
export interface TabledOutcome {
  readonly entry: { readonly id: string; readonly offset: number };
  readonly item: Located;
}

/** A cell with the column it stands in, its text without white space around it. */
export type Told = Cell & { readonly column: Column };

interface Growing {
  readonly entry: TabledOutcome['entry'];
  readonly offset: number;
  readonly said: Map<string, Cell>;
  readonly pairs: (readonly [key: string, value: Located])[];
  readonly results: Located[];
}

/** Rows → outcomes: rows of the same entry and id are one outcome, each with values of its own. */
export function readRows(
  rows: readonly (readonly Cell[])[],
  columns: readonly Column[],
  lineOf: (offset: number) => number,
): { readonly outcomes: readonly TabledOutcome[]; readonly flaws: readonly TableFlaw[] } {
  const flaws: TableFlaw[] = [];
  const found = new Map<string, Growing>();
  for (const row of rows.filter((cells) => cells.some(({ text }) => text.trim() !== ''))) {
    const { offset } = row[0]!;
    const told = toldIn(row, columns, flaws);
    const name = told && nameOf(told, offset, flaws);
    if (!told || !name) continue;
    const key = JSON.stringify([name.entry.text, name.id.text]);
    let outcome = found.get(key);
    const first = outcome === undefined;
    if (!outcome) {
      const entry = { id: name.entry.text, offset: name.entry.offset };
      found.set(key, (outcome = { entry, offset, said: new Map(), pairs: [], results: [] }));
    }
    addShared(outcome, told, first, lineOf, flaws);
    outcome.results.push(...resultsOf(told, offset, flaws));
  }
  // What has no value has been complained of.
  const whole = [...found.values()].filter(({ results }) => results.length > 0);
  const outcomes = whole.map(({ entry, offset, pairs, results }): TabledOutcome => {
    const values: readonly [string, Located] = ['results', { offset, items: results }];
    return { entry, item: { offset, pairs: [...pairs, values] } };
  });
  return { flaws, outcomes };
}

/** The cells of a row with their columns; undefined where they do not fit. */
function toldIn(row: readonly Cell[], columns: readonly Column[], flaws: TableFlaw[]): readonly Told[] | undefined {
  if (row.length !== columns.length) {
    const { offset } = row[columns.length] ?? row[0]!;
    const message = `the row has ${row.length} ${row.length === 1 ? 'cell' : 'cells'}, the first row ${columns.length}; give it as many, and quote a cell that holds what parts them`;
    flaws.push({ offset, message });
    return undefined;
  }
  const told = row.map(({ text, offset }, index) => ({ text: text.trim(), offset, column: columns[index]! }));
  for (const { text, offset, column } of told)
    if (column.of === 'nothing' && text !== '')
      flaws.push({ offset, message: `${quote(text)} stands below no column name; name the column, or remove it` });
  return told;
}

/** The cells that say which outcome a row is of. */
function nameOf(
  told: readonly Told[],
  offset: number,
  flaws: TableFlaw[],
): { readonly entry: Told; readonly id: Told } | undefined {
  const cell = (name: string): Told | undefined =>
    told.find(({ column }) => column.of === 'outcome' && column.name === name);
  const [entry, id] = [cell('entry'), cell('id')];
  if (entry?.text && id?.text) return { entry, id };
  const missing = entry?.text ? 'id' : 'entry';
  flaws.push({
    offset: cell(missing)?.offset ?? offset,
    message: `the cell “${missing}” is empty; write the id of ${missing === 'id' ? 'the outcome' : 'its entry'}`,
  });
  return undefined;
}

/** Adds what a row says of the whole outcome; rows after the first may leave it out. */
function addShared(
  outcome: Growing,
  told: readonly Told[],
  first: boolean,
  lineOf: (offset: number) => number,
  flaws: TableFlaw[],
): void {
  for (const cell of told) {
    const { column } = cell;
    if (column.of !== 'outcome' || column.name === 'entry') continue;
    // That nothing is cited is said by an empty cell.
    if (cell.text === '' && (column.name !== 'cites' || !first)) continue;
    const before = outcome.said.get(column.name);
    if (before === undefined) {
      outcome.said.set(column.name, cell);
      outcome.pairs.push([column.name, valueOf(cell, column, flaws)]);
    } else if (before.text !== cell.text)
      flaws.push({
        offset: cell.offset,
        message: `“${column.name}” is ${before.text === '' ? 'empty' : quote(before.text)} in line ${lineOf(before.offset)}, of the same outcome; write the same here, or nothing, or give the outcome another id`,
      });
  }
}
