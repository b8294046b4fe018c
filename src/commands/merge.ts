import { readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { mergeParts } from '../site/parts/mergeParts.ts';
import { buildWith } from './buildWith.ts';
import { readOptions, type Options } from './options.ts';
import { runCommand } from './runCommand.ts';

/** `npm run merge [-- FOLDER …]`: joins the parts of a site to the site that one build would make. */
async function merge(options: Options, signal: AbortSignal): Promise<void> {
  const folders = options.words.length > 0 ? options.words.map((word) => resolve(word)) : partsBeside(options.out);
  await buildWith(options, 'merge', signal, (order, folder) => mergeParts(order, folders, folder, signal));
}

/** The folders in which `--part` puts the parts of a site when it is told no other. */
function partsBeside(out: string): readonly string[] {
  const begin = `${basename(out)}-part-`;
  return readdirSync(dirname(out))
    .filter((each) => each.startsWith(begin) && /^\d+-of-\d+$/.test(each.slice(begin.length)))
    .sort()
    .map((each) => join(dirname(out), each));
}

/** The command, as it was called. */
export const main = (): Promise<void> =>
  runCommand(readOptions(['content', 'out', 'keep', 'site', 'report'], 'words'), merge);

if (import.meta.main) await main();
