import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readField } from '../field/read.ts';
import { completeWorks } from '../importing/complete.ts';
import { planImport } from '../importing/plan.ts';
import { readWorks } from '../importing/readWorks.ts';
import { importReport } from '../importing/report.ts';
import type { Fault } from '../importing/work.ts';
import { writeImport } from '../importing/write.ts';
import { isFolder, readSources, shown } from '../site/content.ts';
import { diskFiles } from '../site/files.ts';
import { decode } from '../source/bytes.ts';
import { readOptions, type Options } from './options.ts';
import { runCommand } from './runCommand.ts';

/**
 * `npm run import -- FILE.bib|.ris|.json`: makes an entry of references of each work that the list does not have, and shows
 * what it would change in those that it has. `--crossref URL` (or CROSSREF_URL) completes DOI, title and authors from there.
 */
async function importFile({ content: folder, crossref, words }: Options): Promise<void> {
  const [file, ...rest] = words;
  const format = /\.(bib|ris|json)$/i.exec(file ?? '')?.[1]?.toLowerCase() as 'bib' | 'ris' | 'json' | undefined;
  if (file === undefined || format === undefined || rest.length > 0)
    throw new Error('usage: npm run import -- FILE.bib (or .ris, or .json for CSL-JSON)');
  if (!isFolder(folder)) throw new Error(`${shown(folder)} is not a folder`);
  const decoded = decode(readFileSync(file));
  if ('flaw' in decoded) return fail(file, [decoded.flaw]);
  const read = readWorks(decoded.text.replace(/^\uFEFF/, ''), format);
  if ('faults' in read) return fail(file, read.faults);
  const works = await completeWorks(read.works, crossref, process.env['CROSSREF_MAILTO'], (line) => console.log(line));
  const sources = readSources(folder);
  const plan = planImport(works, sources, readField(sources).field, basename(file));
  if (plan.faults.length > 0) return fail(file, plan.faults);
  writeImport(diskFiles, folder, plan);
  console.log(importReport(plan, file, shown(folder)));
}

/** One line a fault; nothing was written. */
function fail(file: string, faults: readonly Fault[]): void {
  for (const { line, message } of faults) console.error(`${file}:${line} ${message}`);
  console.error(`${faults.length === 1 ? 'One fault' : `${faults.length} faults`}; nothing was written.`);
  process.exitCode = 1;
}

/** The command, as it was called. */
export const main = (): Promise<void> => runCommand(readOptions(['content', 'crossref'], 'words'), importFile);

if (import.meta.main) await main();
