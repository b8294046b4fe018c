import type { Field } from '../../field/field.ts';
import { isWorkbook } from '../../source/workbook/read.ts';
import { inspectCharacters, plainText } from '../../source/characters.ts';
import type { Flaw } from '../../source/flaw.ts';
import type { Source } from '../../source/source.ts';
import { placesOf } from '../../source/yaml/places.ts';
import { beyondBounds } from '../beyondBounds.ts';
import { doublesInLists } from '../doublesInLists.ts';
import { markupInFields } from '../markupInFields.ts';
import type { Origin } from '../origin.ts';
import type { Problem } from '../problem.ts';
import { delimiterOf, readCsv } from './csv.ts';
import { ofSheet, rowsOf, unseenIn } from './sheet.ts';
import { readHeader, type TableFlaw } from './header.ts';
import { asYaml, linesOf } from './located.ts';
import { readRows } from './rows.ts';

/** An outcome of a table: data as front matter would give it, and where they stand. */
export interface TableItem {
  readonly entry: string;
  /** Where the row names its entry. */
  readonly place: Omit<Flaw, 'rule' | 'message'>;
  readonly path: string;
  readonly data: unknown;
  readonly origin: Origin;
}

/** The outcomes of a table, each for the entry its rows name, and what is wrong with the table. */
export interface TableReading {
  readonly items: readonly TableItem[];
  readonly problems: readonly Problem[];
}

const broken = {
  open: 'the text that begins with " does not end; close it with ", and write "" for " within it',
  behind: 'something stands behind the closing quotation mark; quote the whole cell, and write "" for " within it',
} as const;

/** Reads a table: every row is held to what an item of `outcomes` is held to. Throws nothing. */
export function readTable({ path, text: written, unread }: Source, field: Field): TableReading {
  if (unread) return { items: [], problems: [{ path, ...unread }] };
  const text = plainText(written);
  const sheet = isWorkbook(path);
  const csv = sheet ? ofSheet(readCsv(text, ',')) : readCsv(text, delimiterOf(text));
  const lines = sheet ? rowsOf(csv) : linesOf(text);
  const placed = (offset: number): TableItem['place'] => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const problem = ({ offset, message }: TableFlaw): Problem => ({
    path,
    ...placed(offset),
    rule: 'table-is-plain',
    message,
  });
  const [head = [], ...rows] = csv.rows;
  const { columns, flaws } = readHeader(head, field);
  const met = [
    ...(sheet ? unseenIn(csv) : inspectCharacters(text)).map((flaw) => ({ path, ...flaw })),
    ...(csv.broken ? [problem({ offset: csv.broken.offset, message: broken[csv.broken.why] })] : []),
    ...(csv.broken && head.length === 0 ? [] : flaws.map(problem)),
  ];
  if (met.length > 0) return { items: [], problems: met };
  const { outcomes, flaws: strange } = readRows(rows, columns, (offset) => placed(offset).line);
  const problems = strange.map(problem);
  const items = outcomes.map(({ entry, item }): TableItem => {
    const yaml = asYaml(item, lines);
    const beyond = beyondBounds(yaml);
    const own = beyond.length > 0 ? beyond : [...markupInFields(yaml), ...doublesInLists(yaml)];
    problems.push(...own.map((flaw) => ({ path, ...flaw })));
    const origin: Origin = { path, places: placesOf(yaml), at: [], taken: new Map() };
    return { entry: entry.id, place: placed(entry.offset), path, data: yaml.data, origin };
  });
  return { items, problems };
}
