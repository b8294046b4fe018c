import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressFile, recordAddresses } from '../compiler/addresses.ts';
import { compile } from '../compiler/compile.ts';
import { report } from '../compiler/problem.ts';
import { contentFolder, readSources, shown } from '../site/content.ts';
import { diskFiles } from '../site/files.ts';
import { replaceFile } from '../site/replaceFile.ts';

/** `npm run record`: adds the addresses that are new to the list of published ones; run it before publishing. */
const folder = contentFolder();
const { graph, problems } = compile(readSources(folder));
if (graph) {
  const path = join(folder, addressFile);
  const before = existsSync(path)
    ? readFileSync(path, 'utf8')
    : '# Every published address. A line never goes away: see CONTRIBUTING.md.\n';
  const after = recordAddresses(before, graph);
  if (after !== before) replaceFile(diskFiles, path, after);
  console.log(`${after.split('\n').length - before.split('\n').length} new addresses recorded in ${shown(path)}.`);
} else {
  console.error(report(problems, shown(folder)));
  process.exitCode = 1;
}
