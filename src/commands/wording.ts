import { readFileSync } from 'node:fs';
import { compile } from '../compiler/compile.ts';
import { report } from '../compiler/problem.ts';
import { renderedTexts } from '../derive/renderedTexts.ts';
import { wordingSharedWith } from '../derive/sharedWording.ts';
import { contentFolder, readSources, shown } from '../site/content.ts';

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error(
    'usage: npm run check:wording -- FILE (a text that our entries must not share ten words in a row with)',
  );
  process.exit(1);
}
let source: string;
try {
  source = readFileSync(path, 'utf8');
} catch {
  console.error(`${path} cannot be read`);
  process.exit(1);
}
const folder = contentFolder();
const { graph, problems } = compile(readSources(folder));
if (!graph) {
  console.error(report(problems, shown(folder)));
  process.exit(1);
}
const own = renderedTexts(graph);
const sharedRuns = wordingSharedWith(source);
const found = own.flatMap(({ file, text }) => sharedRuns(text).map((run) => ({ file, ...run })));
for (const { file, words, count } of found) console.error(`${shown(folder)}/${file} ${count} words in a row: ${words}`);
console.log(
  `${new Set(own.map(({ file }) => file)).size} files, as rendered, compared with ${path}: ${found.length} shared runs of ten words or more.`,
);
if (found.length > 0) process.exitCode = 1;
