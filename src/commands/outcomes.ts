import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { renamedHeads } from '../authoring/header.ts';
import { compile } from '../compiler/compile.ts';
import { report, type Problem } from '../compiler/problem.ts';
import { delimiterOf, readCsv } from '../compiler/tables/csv.ts';
import { readField } from '../field/read.ts';
import { isFolder, readSources, shown } from '../site/content.ts';
import { diskFiles } from '../site/files.ts';
import { makeFolders } from '../site/walk.ts';
import { plainText } from '../source/characters.ts';
import { beyond, quote } from '../source/bounds.ts';
import { decode } from '../source/bytes.ts';
import { decodeWorkbook } from '../source/workbook/read.ts';
import { writeCsv } from '../source/writeCsv.ts';
import { readOptions, type Options } from './options.ts';
import { runCommand } from './runCommand.ts';

/**
 * `npm run outcomes -- FILE.xlsx|.ods|.csv [NAME]`: takes a table of outcomes into `content/tables/NAME.csv`, its heads in the words
 * of the vocabulary. Where a row is wrong nothing is written, and every problem is told at row and column of the file.
 */
function outcomes({ content: folder, words }: Options): void {
  const [file, name = basename(file ?? '').replace(/\.[^.]*$/, ''), ...rest] = words;
  const format = /\.(?:csv|xlsx|ods)$/.exec(file ?? '')?.[0];
  if (file === undefined || format === undefined || rest.length > 0)
    throw new Error('usage: npm run outcomes -- FILE.xlsx (or .ods, or .csv), and perhaps the NAME of the table');
  if (!isFolder(folder)) throw new Error(`${shown(folder)} is not a folder`);
  const path = `tables/${tableName(name)}.csv`;
  const bytes = readFileSync(file);
  const long = beyond('table', bytes.length);
  if (long !== undefined) throw new Error(`${file}: ${long}`);
  const decoded = format === '.csv' ? decode(bytes) : decodeWorkbook(file, bytes);
  if ('flaw' in decoded) return fail(file, [{ path, ...decoded.flaw }]);
  const text = plainText(decoded.text);
  const sources = readSources(folder);
  const { field } = readField(sources);
  const { rows, broken } = readCsv(text, delimiterOf(text));
  const renamed = broken ? [] : renamedHeads(rows[0] ?? [], field);
  const table = renamed.toReversed().reduce((whole, { cell, name: head }) => {
    const end = cell.offset + (whole[cell.offset] === '"' ? cell.text.length + 2 : cell.text.length);
    return whole.slice(0, cell.offset) + head + whole.slice(end);
  }, text);
  for (const { cell, name: head } of renamed) console.log(`${quote(cell.text)} is read as ${head}`);
  // Problems of a sheet are told at row and column: it is read as what it was.
  const read = path.replace('.csv', format);
  const { graph, problems } = compile([...sources.filter((one) => one.path !== path), { path: read, text: table }]);
  const own = problems.filter((one) => one.path === read);
  if (own.length > 0) return fail(file, own);
  write(
    folder,
    path,
    format === '.csv' ? table : writeCsv(readCsv(table, ',').rows.map((row) => row.map((cell) => cell.text))),
  );
  const here = graph?.outcomes.filter(({ place }) => place.path === read) ?? [];
  const values = graph?.measured.filter(({ place }) => place.path === read).length ?? 0;
  if (graph)
    console.log(
      `${shown(folder)}/${path}: ${here.length} outcomes with ${values} values, of ${new Set(here.map(({ entry }) => entry)).size} entries. No problems.`,
    );
  else {
    console.log(`${shown(folder)}/${path} is made. Elsewhere in content:`);
    console.error(report(problems, shown(folder)));
    process.exitCode = 1;
  }
}

function tableName(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
    .replace(/\.csv$/, '');
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(plain)) return plain;
  throw new Error(
    `${quote(name)} is no name of a table; give one after the file, in lower case letters, digits and hyphens`,
  );
}

/** A table that is there is another one, or the same again. */
function write(folder: string, path: string, text: string): void {
  const place = join(folder, path);
  if (diskFiles.look(place)) {
    if (diskFiles.read(place).toString('utf8') === text) return;
    throw new Error(`${shown(folder)}/${path} is there already and differs; give another name after the file`);
  }
  makeFolders(diskFiles, dirname(place));
  diskFiles.write(place, text);
}

/** Each problem at its place in the file that was given; nothing was written. */
function fail(file: string, problems: readonly Problem[]): void {
  console.error(
    report(
      problems.map((problem) => ({ ...problem, path: basename(file) })),
      dirname(file),
    ),
  );
  console.error(`${problems.length === 1 ? 'One problem' : `${problems.length} problems`}; nothing was written.`);
  process.exitCode = 1;
}

/** The command, as it was called. */
export const main = (): Promise<void> => runCommand(readOptions(['content'], 'words'), outcomes);

if (import.meta.main) await main();
