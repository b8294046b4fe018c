import { dirname, join, resolve } from 'node:path';
import { entryTemplate } from '../authoring/template.ts';
import { placeOf } from '../compiler/placeOf.ts';
import { readEntries } from '../compiler/readEntries.ts';
import { suggest } from '../field/suggest.ts';
import { readField } from '../field/read.ts';
import { find, namesIn } from '../field/term.ts';
import { tableHeader } from '../model/outcomeTable.ts';
import { isFolder, readSources, shown } from '../site/content.ts';
import { diskFiles } from '../site/files.ts';
import { makeFolders } from '../site/walk.ts';
import { quote } from '../source/bounds.ts';
import type { Options } from './options.ts';

const usage = 'usage: npm run new -- KIND ID, npm run new -- table NAME, or npm run new -- review DIR';

/** Makes an entry from the template of its kind, or a table of outcomes; nothing that is there is written over. */
export function newEntry({ content: folder, words }: Options): void {
  const [kind, name, ...rest] = words;
  if (!isFolder(folder)) throw new Error(`${shown(folder)} is not a folder`);
  if (kind === undefined || name === undefined || rest.length > 0) throw new Error(usage);
  const sources = readSources(folder);
  const { field } = readField(sources);
  const row = find(field.kinds, kind);
  if (!row && kind === 'table') return make(folder, tablePath(name), `${tableHeader(field).join(',')}\n`, []);
  const kinds = namesIn(field.kinds);
  if (!row)
    throw new Error(
      `there is no kind ${quote(kind)}${suggest(kind, kinds)}; allowed: ${kinds.join(', ')}, table, review`,
    );
  const place = placeOf(`${kind}/${name.replace(/\.md$/, '')}.md`, kinds);
  if ('message' in place) throw new Error(place.message);
  const { entries } = readEntries(sources, field);
  const namesake = sources.find(({ path }) => path.endsWith(`/${place.slug}.md`));
  if (namesake) throw new Error(`the id ${place.slug} is taken by ${shown(folder)}/${namesake.path}; choose another`);
  const { text, blanks } = entryTemplate(field, row, {
    numbers: entries.flatMap(({ fields }) => (typeof fields.number === 'number' ? [fields.number] : [])),
    orders: entries.flatMap(({ fields }) => fields.order ?? []),
  });
  const toFill = blanks.map((blank) => `${blank.field} (line ${blank.line})`);
  make(folder, `${kind}/${place.slug}.md`, text, toFill);
}

function tablePath(name: string): string {
  const plain = name.replace(/\.csv$/, '');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(plain))
    throw new Error(
      `${quote(name)} is no name of a table; write lower case letters, digits and hyphens, such as lives`,
    );
  return `tables/${plain}.csv`;
}

function make(folder: string, path: string, text: string, toFill: readonly string[]): void {
  const place = join(folder, path);
  if (diskFiles.look(place)) throw new Error(`${shown(folder)}/${path} is there already; it stays as it is`);
  makeFolders(diskFiles, dirname(place));
  // Fails where another has just made it.
  diskFiles.write(place, text);
  const fill = toFill.length === 0 ? 'Fill in a row for each value.' : `Fill in ${toFill.join(', ')}.`;
  console.log(
    `${shown(folder)}/${path} is made. ${fill} Then: npm run check${folder === resolve('content') ? '' : ` -- ${shown(folder)}`}`,
  );
}
